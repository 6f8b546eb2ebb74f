using System.Globalization;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Practice.Audit.Kpi;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Records.Corrections;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Practice.Tests.Audit.Kpi;

public class KpiReckoningTests
{
    private const string Court = "Районный суд № 1";
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Acts_are_told_apart_by_the_day_of_the_first_assessment_and_by_the_divergence_of_their_drafts()
    {
        DecidedCount[] acts =
        [
            .. Enumerable.Range(0, 30).Select(i => Act($"before-{i}", new DateOnly(2025, 5, 1), i < 3 ? AppealOutcome.Cancelled : AppealOutcome.Upheld)),
            .. Enumerable.Range(0, 25).Select(i => Act($"sharp-{i}", new DateOnly(2026, 4, 1), i < 10 ? AppealOutcome.Changed : AppealOutcome.Upheld)),
            .. Enumerable.Range(0, 40).Select(i => Act($"calm-{i}", new DateOnly(2026, 4, 1), i < 2 ? AppealOutcome.Changed : i < 22 ? AppealOutcome.Upheld : AppealOutcome.NotAppealed)),
            Act("undated", null, AppealOutcome.Cancelled),
            Act("review", new DateOnly(2026, 5, 1), AppealOutcome.Unspecified) with { Kind = ActKind.Appeal, Instance = Instance.Appeal },
        ];
        var drafts = acts.Where(act => act.DecidedOn == new DateOnly(2026, 4, 1))
            .Select(act => Draft(act.CaseNumber, act.Address.ActId.StartsWith("sharp", StringComparison.Ordinal)));

        var appeals = Figures(acts, drafts).Appeals.ToDictionary(group => group.Group);

        Assert.Equal(new CountedShare(3, 30), appeals[ActGroup.Before].OfReviewed);
        Assert.Equal((65, new CountedShare(12, 47), new CountedShare(12, 65)), (appeals[ActGroup.Since].Acts, appeals[ActGroup.Since].OfReviewed, appeals[ActGroup.Since].OfKnown));
        Assert.Equal(new CountedShare(10, 25), appeals[ActGroup.Diverging].OfReviewed);
        Assert.Equal((new CountedShare(2, 22), new CountedShare(2, 40)), (appeals[ActGroup.NotDiverging].OfReviewed, appeals[ActGroup.NotDiverging].OfKnown));
    }

    [Fact]
    public void An_act_with_several_drafts_counts_once_and_diverges_when_one_of_them_does()
    {
        var act = Act("joined", new DateOnly(2026, 4, 1), AppealOutcome.Changed);

        var figures = Figures([act], [Draft(act.CaseNumber, false), Draft(act.CaseNumber, true), Draft(act.CaseNumber, false)]);

        Assert.Equal((1, 0), (figures.Appeals[2].Acts, figures.Appeals[3].Acts));
        Assert.Contains((FinalActLink.CaseNumberAndCourt, 3), figures.Links);
    }

    [Fact]
    public void A_selection_limits_the_acts_and_a_period_the_drafts_and_the_day_may_be_given()
    {
        var act = Act("one", new DateOnly(2026, 4, 1), AppealOutcome.Changed);
        var other = Act("two", new DateOnly(2026, 4, 1), AppealOutcome.Upheld) with { Region = "Вторая область" };
        AuditedDraft[] drafts = [Draft(act.CaseNumber, true), Draft(other.CaseNumber, true), Draft("1-none", true, day: 40)];
        var reckoning = new KpiReckoning(
            MadeUpCount.Table([act, other]), new DateOnly(2026, 5, 1), (new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), new AnalogFilter { Regions = ["Первая область"] });
        foreach (var draft in drafts)
            reckoning.Add(draft);

        var figures = reckoning.Figures();

        Assert.Equal((new DateOnly(2026, 5, 1), 2), (figures.IntroducedOn, figures.Drafts));
        Assert.Equal([1, 0, 1, 0], figures.Appeals.Select(group => group.Acts));
    }

    [Fact]
    public void Withdrawn_and_open_drafts_have_no_time_and_no_final_act()
    {
        var act = Act("open", new DateOnly(2026, 4, 1), AppealOutcome.Changed);
        var open = Draft(act.CaseNumber, true) is var draft ? draft with { Draft = draft.Draft with { State = DraftState.ReasonRequired, FinalizedAt = null } } : null!;

        var figures = Figures([act], [open]);

        Assert.Equal((1, 1, 0), (figures.Drafts, figures.Diverging, figures.Finalised));
        Assert.All(figures.Links, link => Assert.Equal(0, link.Drafts));
        Assert.Equal(0, figures.Durations[0].Time.Size);
    }

    [Fact]
    public void Time_runs_from_the_first_assessment_to_finalisation_and_the_groups_add_up()
    {
        AuditedDraft[] drafts = [.. Enumerable.Range(1, 21).Select(hours => Draft("", true, hours)), .. Enumerable.Range(1, 30).Select(hours => Draft("", false, hours))];

        var durations = Figures([], drafts).Durations;

        Assert.Equal([51, 21, 30], durations.Select(group => group.Time.Size));
        Assert.Equal((TimeSpan.FromHours(11), TimeSpan.FromHours(6), TimeSpan.FromHours(16)), (durations[1].Time.Median, durations[1].Time.Lower, durations[1].Time.Upper));
    }

    [Fact]
    public void Precision_counts_answered_findings_by_aspect_and_leaves_out_the_unanswered()
    {
        var both = SharpAspects.Punishment | SharpAspects.Qualification;
        AuditedDraft[] drafts =
        [
            Draft("", true, sharp: both, reasons: [ReasonCategory.ErrorOfAnalysis]),
            Draft("", true, sharp: SharpAspects.Punishment, reasons: [ReasonCategory.Role, ReasonCategory.ErrorOfAnalysis]),
            Draft("", true, sharp: SharpAspects.Punishment, reasons: [ReasonCategory.Role]),
            Draft("", true, sharp: SharpAspects.Punishment),
            Draft("", false, outside: true, reasons: [ReasonCategory.Evidence]),
            Draft("", false, reasons: [ReasonCategory.Other]),
        ];

        var figures = Figures([], drafts);

        Assert.Equal(
            [(false, SharpAspects.None, 1, 3, 1), (false, SharpAspects.Punishment, 1, 3, 1), (false, SharpAspects.Qualification, 0, 1, 0), (true, SharpAspects.None, 1, 1, 0)],
            figures.Alerts.Select(alert => (alert.OutsideLaw, alert.Aspect, alert.Right, alert.Precision.Size, alert.Unanswered)));
        Assert.Equal(6, figures.Reasons[0].Share.Size);
        Assert.Contains((ReasonCategory.ErrorOfAnalysis, new CountedShare(2, 6)), figures.Reasons);
    }

    [Fact]
    public void A_review_tells_founded_marks_from_unfounded_and_those_nobody_reviewed_take_no_part()
    {
        var reckoning = new KpiReckoning(MadeUpCount.Table([]), null, (null, null), AnalogFilter.None);
        ReportedErrorOutcome?[] reviews = [ReportedErrorOutcome.Confirmed, ReportedErrorOutcome.Unfounded, ReportedErrorOutcome.Unfounded, null];
        foreach (var (i, review) in reviews.Index())
        {
            var reason = new StoredReason(1, 1, new Reason(ReasonCategory.ErrorOfAnalysis, "Ошибка."), "judge-7", Start);
            reckoning.Add(new ReportedError(i + 1, $"d{i}", reason, review is { } outcome ? new ReportedErrorSettlement(outcome, "", "analyst-1", Start) : null));
        }

        foreach (var i in Enumerable.Range(0, 5))
        {
            var draft = Draft("", true, reasons: [i < 4 ? ReasonCategory.ErrorOfAnalysis : ReasonCategory.Role]);
            reckoning.Add(draft with { Draft = draft.Draft with { Id = $"d{i}" } });
        }

        var alert = reckoning.Figures().Alerts[0];

        Assert.Equal((1, 1, 2, 1), (alert.Right, alert.Confirmed, alert.Unfounded, alert.Open));
        Assert.Equal((new CountedShare(1, 5), new CountedShare(3, 4)), (alert.Precision, alert.PrecisionAfterReview));
    }

    [Fact]
    public void Without_drafts_all_acts_came_before()
    {
        var figures = Figures([Act("one", new DateOnly(2026, 4, 1), AppealOutcome.Upheld)], []);

        Assert.Null(figures.IntroducedOn);
        Assert.Equal([1, 0, 0, 0], figures.Appeals.Select(group => group.Acts));
    }

    private static KpiFigures Figures(IEnumerable<DecidedCount> acts, IEnumerable<AuditedDraft> drafts)
    {
        var reckoning = new KpiReckoning(MadeUpCount.Table(acts), null, (null, null), AnalogFilter.None);
        foreach (var draft in drafts)
            reckoning.Add(draft);
        return reckoning.Figures();
    }

    private static DecidedCount Act(string id, DateOnly? day, AppealOutcome outcome) => MadeUpCount.Of(id) with
    {
        CaseNumber = string.Create(CultureInfo.InvariantCulture, $"1-{Math.Abs(id.Aggregate(17, (hash, unit) => unchecked((hash * 31) + unit)))}/2026"),
        DecidedOn = day,
        AppealOutcome = outcome,
        Language = LawLanguage.Russian,
    };

    private static AuditedDraft Draft(
        string number, bool diverges, int hours = 1, int day = 0, SharpAspects sharp = SharpAspects.Punishment, bool outside = false, params ReasonCategory[] reasons)
    {
        var at = Start.AddDays(day);
        var subject = new AssessmentSubject { CaseNumber = number, Court = Court, Article = "188", Sharp = diverges ? sharp : SharpAspects.None };
        return new AuditedDraft(
            new Draft("d1", 1, DraftState.Finalized, false, "judge-7", 1, reasons.Length, at, at, at.AddHours(hours)),
            [new AuditedAssessment(1, at, outside, diverges, subject)],
            [.. reasons.Select(category => (1, category))]);
    }
}
