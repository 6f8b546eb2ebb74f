using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Practice.Tests.Instances;

/// <summary>Verdicts of a district court and acts of higher courts that review them, made up for tests.</summary>
internal static class HigherCourt
{
    public const string District = "Районный суд № 1";

    public static readonly DateOnly Day = new(2025, 3, 1);

    /// <summary>A verdict.</summary>
    public static MadeUpAct Verdict(string id) => new() { Id = id, Court = District, Date = Day, CaseNumber = $"1-{id}/2025" };

    /// <summary>An act that says it reviews what a court gave on a day.</summary>
    public static CourtAct Review(string id, AppealOutcome outcome, string court = District, DateOnly? of = null, string number = "", Instance instance = Instance.Appeal, int daysLater = 60)
    {
        var act = new MadeUpAct { Id = id, Court = "Областной суд", Date = Day.AddDays(daysLater), CaseNumber = $"1а-{id}/2025", Operative = $"Приговор: {outcome}." }.Build();
        var operative = act.Segments[^1].Span;
        return act with
        {
            Kind = ActKind.Appeal,
            Instance = instance,
            Reviewed = new ReviewedJudgment(court, of ?? Day) { CaseNumber = number, Outcome = outcome, Span = operative },
        };
    }
}
