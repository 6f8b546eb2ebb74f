namespace JudicialAnalogs.Server.Texts;

/// <summary>Profiles of an answer in words, the same for every surface that shows them.</summary>
public static class ProfileWording
{
    /// <summary>A number of counts with its share where the tier allows one: <c>12 (24 %)</c>.</summary>
    public static string Of(Wording wording, V1.CountShare share) =>
        share.HasShare ? $"{wording.Number(share.Count)} ({wording.Percent(share.Share)})" : wording.Number(share.Count);

    /// <summary>A share with the weighted one beside it where the two differ: <c>24 %, с учётом сходства 31 %</c>.</summary>
    public static string Of(Wording wording, double share, double weighted)
    {
        var (plain, likeness) = (wording.Percent(share), wording.Percent(weighted));
        return plain == likeness ? plain : $"{plain}, {wording.Say("Profile.Share.Weighted", likeness)}";
    }

    /// <summary>How many counts, and how many equally weighted ones would say as much: <c>n = 40, эффективное n = 31,5</c>.</summary>
    public static string Evidence(Wording wording, int size, double effective) =>
        wording.Say("Profile.Evidence", wording.Number(size), wording.Number(Math.Round((decimal)effective, 1)));

    /// <summary>Smallest, quartiles where there are enough, median and largest.</summary>
    public static string Of(Wording wording, V1.SizeDistribution size) => string.Join(" · ", Quantiles(wording, size));

    /// <summary>A quantile that lies between sizes, in whole units: courts impose no hundredths of a month. Shares of a whole are percentages.</summary>
    public static string Quantile(Wording wording, double amount, V1.PunishmentUnit unit) =>
        Size(wording, unit is V1.PunishmentUnit.Unspecified or V1.PunishmentUnit.MultiplesOfSum ? amount : Math.Round(amount, MidpointRounding.AwayFromZero), unit);

    /// <summary>Where sizes lie within the sanction, a phrase each.</summary>
    public static IEnumerable<string> Of(Wording wording, V1.SanctionPlace place)
    {
        if (place.Inside is { } inside)
        {
            yield return wording.Say("Profile.Place", wording.Percent(inside.Median));
            if (inside.HasP25 && inside.HasP75)
                yield return wording.Say("Profile.Place.Middle", wording.Percent(inside.P25), wording.Percent(inside.P75));
        }

        yield return wording.Say("Profile.Place.AtMinimum", Of(wording, place.AtMinimum));
        yield return wording.Say("Profile.Place.AtMaximum", Of(wording, place.AtMaximum));
        foreach (var below in place.Below)
            yield return wording.Say("Profile.Place.Below", Of(wording, below.Counts), wording.Say($"BelowMinimum.{(Practice.Profiles.BelowMinimumGround)below.Ground}"));
        if (place.Above.Count > 0)
            yield return wording.Say("Profile.Place.Above", Of(wording, place.Above));
        if (place.NotPlaced.Count > 0)
            yield return wording.Say("Profile.Place.NotPlaced", Of(wording, place.NotPlaced));
    }

    /// <summary>What stands beside the forms of a profile: counts without a punishment, additional punishments, appeals; a sentence each.</summary>
    public static IEnumerable<string> Beside(Wording wording, V1.PunishmentProfile profile)
    {
        if (profile.Unpunished is { } without && profile.WithoutPunishment > 0)
            yield return wording.Say("Profile.Unpunished", string.Join("; ", Unpunished(wording, without)));
        if (profile.Additional.Count > 0)
            yield return wording.Say("Profile.Additional", string.Join("; ", profile.Additional.Select(additional => Of(wording, additional))));
        if (profile.Appeals is not { } appeals)
            yield break;
        yield return wording.Say("Profile.Appeals", string.Join("; ", appeals.Shares.Where(share => share.Counts.Count > 0).Select(share =>
            $"{wording.Say($"Panel.Appeal.{(Law.Acts.AppealOutcome)share.Outcome}")} {Of(wording, share.Counts)}")));
        if (appeals.Changed.Count > 0)
            yield return wording.Say("Profile.Appeals.Changed", appeals.Changed.Count, appeals.Changed.Count(changed => changed is { HasMilder: true, Milder: true }), appeals.Changed.Count(changed => changed is { HasMilder: true, Milder: false }));
    }

    /// <summary>An additional punishment in words.</summary>
    public static string Name(Wording wording, V1.AdditionalPunishmentKind kind) => wording.Say($"Additional.{kind}");

    private static string Of(Wording wording, V1.AdditionalShare additional)
    {
        var counted = $"{Name(wording, additional.Kind)} {Of(wording, additional.Counts)}";
        return additional.Months is { } months ? $"{counted}: {Of(wording, months)}" : counted;
    }

    private static IEnumerable<string> Unpunished(Wording wording, V1.UnpunishedCounts without)
    {
        if (without.Acquitted.Count > 0)
            yield return wording.Say("Profile.Unpunished.Acquitted", Of(wording, without.Acquitted));
        if (without.Released.Count > 0)
            yield return wording.Say("Profile.Unpunished.Released", Of(wording, without.Released));
        if (without.AsAWhole.Count > 0)
            yield return wording.Say("Profile.Unpunished.AsAWhole", Of(wording, without.AsAWhole));
        if (without.NotRead.Count > 0)
            yield return wording.Say("Profile.Unpunished.NotRead", Of(wording, without.NotRead));
    }

    private static IEnumerable<string> Quantiles(Wording wording, V1.SizeDistribution size)
    {
        double[] between = size is { HasP25: true, HasP75: true } ? [size.P25, size.Median, size.P75] : [size.Median];
        return [Size(wording, size.Minimum, size.Unit), .. between.Select(value => Quantile(wording, value, size.Unit)), Size(wording, size.Maximum, size.Unit)];
    }

    private static string Size(Wording wording, double amount, V1.PunishmentUnit unit) => unit == V1.PunishmentUnit.Unspecified
        ? wording.Percent(amount)
        : PunishmentWording.Size(wording, (decimal)amount, (Law.Punishments.PunishmentUnit)unit);
}
