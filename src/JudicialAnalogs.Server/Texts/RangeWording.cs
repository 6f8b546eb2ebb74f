using JudicialAnalogs.Practice.Divergence;

namespace JudicialAnalogs.Server.Texts;

/// <summary>
/// Ranges of punishments in the court's own units, from the wire. Quartiles are said from 20 sizes, smallest, middle and largest from five, below
/// that nothing; a single number never stands alone.
/// </summary>
internal static class RangeWording
{
    /// <summary>What the draft says beside decisions of its own form; without enough of those, beside how often the form was used. Empty when nothing can be said.</summary>
    public static string Effect(Wording wording, string draft, V1.PunishmentForm form, V1.PunishmentProfile practice)
    {
        var total = practice.Shares.Sum(share => share.Count);
        if (total < 5)
            return "";
        var own = practice.Shares.FirstOrDefault(share => share.Form == form);
        var often = wording.Say("Effect.OfForms", own?.Count ?? 0, total);
        if (own?.Size is not { } size)
        {
            var usual = practice.Shares.MaxBy(share => share.Count)!;
            return wording.Say("Effect.Punishment.Form", draft, own?.Count ?? 0, total, wording.Say($"Form.{usual.Form}"), usual.Count);
        }

        var text = size.HasP25
            ? wording.Say("Effect.Punishment.Quartiles", draft, size.Count, Size(wording, size.P25, size.Unit), Size(wording, size.P75, size.Unit))
            : wording.Say("Effect.Punishment.Few", draft, size.Count, Size(wording, size.Minimum, size.Unit), Size(wording, size.Median, size.Unit), Size(wording, size.Maximum, size.Unit));
        return $"{text}; {often}";
    }

    /// <summary>What is unusual about a draft's punishment, and what decisions under like circumstances were; empty when nothing can be said.</summary>
    public static IEnumerable<string> Usual(Wording wording, PunishmentDivergence divergence)
    {
        if (divergence is { Level: DivergenceLevel.Notice or DivergenceLevel.Sharp, Aspect: { } aspect })
            yield return wording.Say($"Effect.Unusual.{aspect}");
        if (divergence.UsualForms.Count > 0)
        {
            var forms = divergence.UsualForms.OrderByDescending(form => form.Share).Select(form => wording.Say("Effect.Usual.Form", wording.Say($"Form.{form.Form}"), wording.Percent(form.Share)));
            yield return wording.Say("Effect.Usual.Forms", string.Join(", ", forms));
        }

        if (divergence.UsualSizes is { } sizes)
            yield return wording.Say("Effect.Usual.Sizes", PunishmentWording.Size(wording, Rounded(sizes.Low), sizes.Unit), PunishmentWording.Size(wording, Rounded(sizes.High), sizes.Unit));
    }

    /// <summary>Every form of a group with its number and, as far as allowed, its range, most frequent first.</summary>
    public static string Forms(Wording wording, V1.PunishmentProfile practice) =>
        string.Join("; ", practice.Shares.OrderByDescending(share => share.Count).ThenBy(share => share.Form).Select(share => Form(wording, share)));

    /// <summary>The most frequent forms, each with its middle half or its limits and its number, and how many other decisions there are.</summary>
    public static string MostUsual(Wording wording, V1.PunishmentProfile practice, int forms)
    {
        var shares = practice.Shares.OrderByDescending(share => share.Count).ThenBy(share => share.Form).ToList();
        var parts = shares.Take(forms).Select(share => Short(wording, share));
        return string.Join("; ", shares.Count > forms ? parts.Append(wording.Say("Otherwise.OtherForms", shares.Skip(forms).Sum(share => share.Count))) : parts);
    }

    private static string Short(Wording wording, V1.PunishmentShare share)
    {
        var form = wording.Say($"Form.{share.Form}");
        return share.Size switch
        {
            null => wording.Say("Counterfactual.Form", form, share.Count),
            { HasP25: true } size when size.P25 == size.P75 => wording.Say("Otherwise.Form.Same", form, Size(wording, size.P25, size.Unit), share.Count),
            { HasP25: true } size => wording.Say("Otherwise.Form", form, Size(wording, size.P25, size.Unit), Size(wording, size.P75, size.Unit), share.Count),
            var size => wording.Say("Otherwise.Form", form, Size(wording, size.Minimum, size.Unit), Size(wording, size.Maximum, size.Unit), share.Count),
        };
    }

    private static string Form(Wording wording, V1.PunishmentShare share)
    {
        var form = wording.Say($"Form.{share.Form}");
        return share.Size switch
        {
            null => wording.Say("Counterfactual.Form", form, share.Count),
            { HasP25: true } size => wording.Say("Counterfactual.Form.Quartiles", form, share.Count, Size(wording, size.P25, size.Unit), Size(wording, size.P75, size.Unit)),
            var size => wording.Say(
                "Counterfactual.Form.Few", form, share.Count, Size(wording, size.Minimum, size.Unit), Size(wording, size.Median, size.Unit), Size(wording, size.Maximum, size.Unit)),
        };
    }

    // Quantiles fall between decisions: parts of a month or an hour would feign a precision that it does not have.
    private static decimal Rounded(decimal amount) => amount < 1 ? amount : Math.Round(amount);

    private static string Size(Wording wording, double amount, V1.PunishmentUnit unit) =>
        unit == V1.PunishmentUnit.Unspecified ? wording.Number((decimal)amount) : PunishmentWording.Size(wording, Rounded((decimal)amount), (Law.Punishments.PunishmentUnit)unit);
}
