using System.Text;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Tests.Drafts;

public abstract class DraftAuditContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly AssessmentSubject Burglary = new()
    {
        Article = "188",
        Part = "3",
        Court = "Районный суд № 1",
        CaseNumber = "1-25/2026",
        DecidedOn = new DateOnly(2026, 3, 2),
        Sharp = SharpAspects.Punishment | SharpAspects.Form,
    };

    [Fact]
    public async Task Divergences_come_newest_first_with_subject_and_reasons_and_calm_drafts_do_not()
    {
        var first = await AssessAsync("k1", Burglary);
        await AssessAsync("k2", Burglary, sharp: false);
        var outside = await AssessAsync("k3", null, sharp: false, outside: true);
        await ReasonAsync(first.Id, ReasonCategory.Role, "r1");
        await ReasonAsync(first.Id, ReasonCategory.Evidence, "r2");

        var found = await ListAsync(new DivergenceQuery());

        Assert.Equal([outside.Id, first.Id], found.Select(entry => entry.Draft.Id));
        Assert.Equal((true, false, null), (found[0].Assessment.OutsideLaw, found[0].Assessment.SharplyFarFromPractice, found[0].Assessment.Subject));
        Assert.Equal(Burglary, found[1].Assessment.Subject);
        Assert.Equal(DraftState.ReasonRecorded, found[1].Draft.State);
        Assert.Equal([ReasonCategory.Role, ReasonCategory.Evidence], found[1].Reasons.Select(reason => reason.Reason.Category));
        Assert.Equal("judge-7", found[1].Reasons[0].Author);
    }

    [Fact]
    public async Task Pages_cover_every_divergence_once_while_drafts_are_added_and_changed()
    {
        // Three of a kind share an instant: the place in the list is told apart by draft and number then.
        var ids = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            ids.Add((await AssessAsync($"k{i}", Burglary)).Id);
            if (i % 3 != 2)
                Clock.Now -= TimeSpan.FromMinutes(1);
        }

        var (seen, query) = (new List<string>(), new DivergenceQuery { Limit = 7 });
        for (var page = 0; ; page++)
        {
            var found = await ListAsync(query);
            seen.AddRange(found.Where(entry => entry.Assessment.Number == 1).Select(entry => entry.Draft.Id));
            if (found.Count < query.Limit)
                break;
            var last = found[^1];
            query = query with { After = new DivergencePlace(last.Assessment.At, last.Draft.Id, last.Assessment.Number) };
            Clock.Now += TimeSpan.FromHours(1);
            await AssessAsync($"new{page}", Burglary);
            await Records.Drafts.ReassessAsync(ids[page], null, Of(Burglary, true, false), Judge, $"again{page}", Cancel);
        }

        Assert.Equal(ids.Order(), seen.Order());
    }

    [Fact]
    public async Task A_changed_draft_keeps_the_divergence_of_its_earlier_version_and_says_that_it_is_past()
    {
        var draft = await AssessAsync("k1", Burglary);
        await Records.Drafts.ReassessAsync(draft.Id, null, Of(Burglary, false, false), Judge, "k2", Cancel);

        var entry = Assert.Single(await ListAsync(new DivergenceQuery()));

        Assert.Equal((1, true, DraftState.Assessed), (entry.Assessment.Number, entry.Superseded, entry.Draft.State));
        Assert.Empty(await ListAsync(new DivergenceQuery { NewestOnly = true }));
    }

    [Fact]
    public async Task Every_filter_keeps_what_it_names_and_they_narrow_together()
    {
        var fine = Burglary with { Article = "190", Part = "2", Sharp = SharpAspects.Size };
        var first = await AssessAsync("k1", Burglary);
        Clock.Now += TimeSpan.FromDays(1);
        var second = await AssessAsync("k2", fine);
        Clock.Now += TimeSpan.FromDays(1);
        var third = await AssessAsync("k3", Burglary with { Part = "2" });
        await ReasonAsync(first.Id, ReasonCategory.ErrorOfAnalysis, "r1");
        await Records.Drafts.FinalizeAsync(second.Id, null, true, Judge, "f2", Cancel);

        Assert.Equal([second.Id], await IdsAsync(new DivergenceQuery { Sharp = SharpAspects.Size | SharpAspects.Award }));
        Assert.Equal([third.Id, first.Id], await IdsAsync(new DivergenceQuery { FoundUnder = [("188", null)] }));
        Assert.Equal([second.Id, first.Id], await IdsAsync(new DivergenceQuery { FoundUnder = [("188", "3"), ("190", null)] }));
        Assert.Equal([first.Id], await IdsAsync(new DivergenceQuery { Categories = [ReasonCategory.ErrorOfAnalysis, ReasonCategory.Other] }));
        Assert.Equal([second.Id], await IdsAsync(new DivergenceQuery { ReasonOwed = true }));
        Assert.Equal([second.Id], await IdsAsync(new DivergenceQuery { Standings = [new DraftStanding(DraftState.Finalized, true)] }));
        Assert.Equal([third.Id, first.Id], await IdsAsync(new DivergenceQuery { Standings = [new(DraftState.ReasonRequired, false), new(DraftState.ReasonRecorded, false)] }));
        Assert.Equal([second.Id], await IdsAsync(new DivergenceQuery { From = first.CreatedAt.AddHours(1), Before = third.CreatedAt }));
        Assert.Empty(await IdsAsync(new DivergenceQuery { ReasonOwed = true, FoundUnder = [("188", null)] }));
        await Assert.ThrowsAsync<InvalidRecordException>(() => ListAsync(new DivergenceQuery { Limit = 0 }));
    }

    [Fact]
    public async Task What_the_judge_saw_of_one_assessment_is_read_by_itself()
    {
        var draft = await AssessAsync("k1", Burglary);

        Assert.Equal("{\"v\":1}", Encoding.UTF8.GetString((await Records.DraftAudit.SeenAsync(draft.Id, 1, Cancel))!.Value.Span));
        Assert.Null(await Records.DraftAudit.SeenAsync(draft.Id, 2, Cancel));
    }

    [Fact]
    public async Task Every_draft_is_met_once_with_its_assessments_and_categories()
    {
        for (var i = 0; i < 1_002; i++)
            await AssessAsync($"k{i}", Burglary, sharp: i % 2 == 0);
        await ReasonAsync("d0000000501", ReasonCategory.Role, "r1");
        await Records.Drafts.ReassessAsync("d0000000501", null, Of(null, false, true), Judge, "again", Cancel);

        var drafts = new List<AuditedDraft>();
        await foreach (var draft in Records.DraftAudit.EnumerateAsync(Cancel))
            drafts.Add(draft);

        Assert.Equal(1_002, drafts.Select(draft => draft.Draft.Id).Distinct().Count());
        Assert.Equal((1_002, 501), (drafts.Count, drafts.Count(draft => draft.Assessments[0].Diverges)));
        var changed = drafts[500];
        Assert.Equal([(1, ReasonCategory.Role)], changed.Reasons);
        Assert.Equal([(1, false), (2, true)], changed.Assessments.Select(assessment => (assessment.Number, assessment.OutsideLaw)));
        Assert.Null(changed.Assessments[1].Subject);
    }

    [Fact]
    public async Task A_subject_that_cannot_be_stored_is_refused_by_name()
    {
        var refusal = await Assert.ThrowsAsync<InvalidRecordException>(() => AssessAsync("k1", Burglary with { CaseNumber = new string('1', 201) }));

        Assert.Equal("assessment.subject.case_number", refusal.Field);
    }

    private static Assessment Of(AssessmentSubject? subject, bool sharp, bool outside) => new()
    {
        Draft = Encoding.UTF8.GetBytes("{}"),
        Seen = Encoding.UTF8.GetBytes("{\"v\":1}"),
        IndexVersion = "index-1",
        CalibrationVersion = "calibration-1",
        SharplyFarFromPractice = sharp,
        OutsideLaw = outside,
        Subject = subject,
    };

    private Task<Draft> AssessAsync(string key, AssessmentSubject? subject, bool sharp = true, bool outside = false) =>
        Records.Drafts.AssessAsync(Of(subject, sharp, outside), Judge, key, Cancel);

    private Task<Draft> ReasonAsync(string draft, ReasonCategory category, string key) =>
        Records.Drafts.RecordReasonAsync(draft, null, new Reason(category, "Причина."), Judge, key, Cancel);

    private Task<IReadOnlyList<DivergentAssessment>> ListAsync(DivergenceQuery query) => Records.DraftAudit.DivergencesAsync(query, Cancel);

    private async Task<IEnumerable<string>> IdsAsync(DivergenceQuery query) => (await ListAsync(query)).Select(entry => entry.Draft.Id);
}
