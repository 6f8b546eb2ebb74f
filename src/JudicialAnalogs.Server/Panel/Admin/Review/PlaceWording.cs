using System.Globalization;
using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Server.Panel.Wordings;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Admin.Review;

/// <summary>Places and values of an act in words; the form they are corrected in stays beside them.</summary>
internal static partial class PlaceWording
{
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "court", "region", "case_number", "date", "procedure", "instance", "appeal_outcome", "reviewed_court", "reviewed_date", "reviewed_outcome",
        "recidivism", "plea", "final_punishment", "probation_months",
        "charged", "found", "acquitted", "stage", "punishment", "damage_tenge", "compensation", "offence_date",
    };

    /// <summary>Whether a value at this place can be corrected.</summary>
    public static bool CanBeCorrected(string path) => Place().Match(path) is { Success: true } place && (Fields.Contains(place.Groups["name"].Value) || place.Groups["factor"].Success);

    /// <summary>The place: what, of which defendant and count.</summary>
    public static string Of(Wording words, string path)
    {
        if (Place().Match(path) is not { Success: true } place || !CanBeCorrected(path))
            return path;
        var field = place.Groups["factor"].Success ? words.Say("Panel.Review.Field.factor", place.Groups["factor"].Value) : words.Say($"Panel.Review.Field.{place.Groups["name"].Value}");
        if (!place.Groups["defendant"].Success)
            return field;
        var defendant = Number(place.Groups["defendant"]);
        return place.Groups["count"].Success
            ? words.Say("Panel.Review.OfCount", field, defendant, Number(place.Groups["count"]))
            : words.Say("Panel.Review.OfDefendant", field, defendant);
    }

    /// <summary>A value as the act would show it; as it is written where the act does not take it.</summary>
    public static string Value(Wording words, CourtAct act, string path, string value)
    {
        try
        {
            return Show(words, new ActCorrection(path, value).Apply(act), path) ?? value;
        }
        catch (ActCorrectionException)
        {
            return value;
        }
    }

    private static string? Show(Wording words, CourtAct act, string path)
    {
        var place = Place().Match(path);
        var name = place.Groups["name"].Value;
        var defendant = place.Groups["defendant"].Success ? act.Defendants[Number(place.Groups["defendant"]) - 1] : null;
        var count = place.Groups["count"].Success ? defendant!.Counts[Number(place.Groups["count"]) - 1] : null;
        return (name, defendant, count) switch
        {
            ("date", null, _) => Day(words, act.Date),
            ("procedure", null, _) => words.Say($"Procedure.{act.Procedure}"),
            ("appeal_outcome", null, _) => words.Say($"Panel.Appeal.{act.AppealOutcome}"),
            ("final_punishment", { FinalPunishment: var final }, null) => final is null ? words.Say("Panel.None") : PunishmentWording.Of(words, final),
            ("plea", { Plea: not Plea.Unspecified and var plea }, null) => words.Say($"Panel.Plea.{plea}"),
            ("recidivism", { Recidivism: not Recidivism.Unspecified and var repeated }, null) => words.Say($"Panel.Recidivism.{repeated}"),
            ("punishment", _, { Punishment: var punishment }) => punishment is null ? words.Say("Panel.None") : PunishmentWording.Of(words, punishment),
            ("found", _, { Found: var found }) => found is null ? words.Say("Panel.None") : NormWording.Of(words, found.ToString()),
            ("charged", _, { Charged: var charged }) => charged is null ? words.Say("Panel.None") : NormWording.Of(words, charged.ToString()),
            ("acquitted", _, { Acquitted: var acquitted }) => words.Say(acquitted ? "Panel.Review.Yes" : "Panel.Review.No"),
            ("damage_tenge", _, { DamageTenge: var damage }) => damage is { } sum ? words.Number(sum) : words.Say("Panel.None"),
            ("compensation", _, { Compensation: not Compensation.Unspecified and var repaid }) => words.Say($"Panel.Compensation.{repaid}"),
            ("offence_date", _, { OffenceDate: var day }) => Day(words, day),
            _ => null,
        };
    }

    private static string Day(Wording words, DateOnly? day) => day is { } known ? words.Day(known) : words.Say("Panel.None");

    // People count from one.
    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) + 1;

    [GeneratedRegex(@"\A(?:defendants\[(?<defendant>\d{1,4})\]\.(?:counts\[(?<count>\d{1,4})\]\.)?)?(?:factors\[(?<factor>[0-9()]{1,20})\]|(?<name>[a-z_]{1,40}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
