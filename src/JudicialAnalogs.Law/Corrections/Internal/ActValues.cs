using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>Values of the act itself.</summary>
internal static class ActValues
{
    public static IReadOnlyList<string> Names { get; } = ["court", "region", "case_number", "date", "procedure", "instance", "appeal_outcome", "reviewed_court", "reviewed_date", "reviewed_outcome"];

    public static CorrectableValue? Find(CourtAct act, string name) => name switch
    {
        "court" => new(() => act.Court, value => act with { Court = ValueText.Name(value) }),
        "region" => new(() => act.Region, value => act with { Region = ValueText.Name(value) }),
        "case_number" => new(() => act.CaseNumber, value => act with { CaseNumber = ValueText.Name(value) }),
        "date" => new(() => ValueText.Show(act.Date), value => act with { Date = ValueText.Day(value) }),
        "procedure" => new(() => ValueText.Show(act.Procedure), value => act with { Procedure = ValueText.Enumeration<Procedure>(value) }),
        "instance" => new(() => ValueText.Show(act.Instance), value => act with { Instance = ValueText.Enumeration<Instance>(value) }),
        "appeal_outcome" => new(() => ValueText.Show(act.AppealOutcome), value => act with { AppealOutcome = ValueText.Enumeration<AppealOutcome>(value) }),
        "reviewed_court" => new(() => Reviewed(act).Court, value => act with { Reviewed = Reviewed(act) with { Court = ValueText.Name(value) } }),
        "reviewed_date" => new(() => ValueText.Show(Reviewed(act).Date), value => act with { Reviewed = Reviewed(act) with { Date = ValueText.Day(value) } }),
        "reviewed_outcome" => new(() => ValueText.Show(Reviewed(act).Outcome), value => act with { Reviewed = Reviewed(act) with { Outcome = ValueText.Enumeration<AppealOutcome>(value) } }),
        _ => null,
    };

    // What a higher court's act says of the judgment it reviews may not have been read at all.
    private static ReviewedJudgment Reviewed(CourtAct act) => act.Reviewed ?? new ReviewedJudgment("", null);
}
