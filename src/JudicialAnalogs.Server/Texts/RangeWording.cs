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

    /// <summary>Every form of a group with its number and, as far as allowed, its range, most frequent first.</summary>
    public static string Forms(Wording wording, V1.PunishmentProfile practice) =>
        string.Join("; ", practice.Shares.OrderByDescending(share => share.Count).ThenBy(share => share.Form).Select(share => Form(wording, share)));

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

    private static string Size(Wording wording, double amount, V1.PunishmentUnit unit) =>
        unit == V1.PunishmentUnit.Unspecified ? wording.Number((decimal)amount) : PunishmentWording.Size(wording, (decimal)amount, (Law.Punishments.PunishmentUnit)unit);
}
