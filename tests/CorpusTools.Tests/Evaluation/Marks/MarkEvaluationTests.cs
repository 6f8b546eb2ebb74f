using System.Text;
using Google.Protobuf;
using JudicialAnalogs.CorpusTools.Evaluation.Marks;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Records.Marks;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Tests.Evaluation.Marks;

public sealed class MarkEvaluationTests : IAsyncLifetime
{
    private static readonly Caller Judge = new("judge-1", "judge", "test");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-marks-");
    private IRecords _records = null!;

    public async ValueTask InitializeAsync() => _records = await SqliteRecords.OpenAsync(_folder.FullName, TimeProvider.System, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _records.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Marks_that_stand_at_the_first_ten_places_are_counted_by_article_language_and_reason()
    {
        for (var i = 0; i < 6; i++)
            await DraftAsync($"k{i}", i < 3 ? "188" : "190", 12);
        await MarkAsync("d0000000001", "act-0#0.0", MarkReason.OtherFacts);
        await MarkAsync("d0000000001", "act-1#0.0", null);
        await MarkAsync("d0000000004", "act-0#0.0", MarkReason.OtherFacts);
        await MarkAsync("d0000000004", "act-11#0.0", MarkReason.Other);
        await MarkAsync("d0000000005", "act-3#0.0", MarkReason.Other);
        await _records.Marks.MarkAsync(new Records.Marks.AnalogMark("d0000000005", 1, "act-3#0.0", false), Judge, "taken-back", TestContext.Current.CancellationToken);

        var report = await MarkEvaluation.RunAsync(_records, TestContext.Current.CancellationToken);

        Assert.Equal((60, 3, 6), (report.All.Shown, report.All.NotSimilar, report.All.Drafts));
        Assert.Equal(0.05, report.All.Share!.Value, 12);
        Assert.Equal((30, 3, 3, null), (report.OfMarkedDrafts.Shown, report.OfMarkedDrafts.NotSimilar, report.OfMarkedDrafts.Drafts, report.OfMarkedDrafts.Share));
        Assert.Equal([("УК 188", 30, 2), ("УК 190", 30, 1)], report.ByArticle.Select(share => (share.Name, share.Shown, share.NotSimilar)));
        Assert.Equal(["Russian to Kazakh", "Russian to Russian"], report.ByLanguage.Select(share => share.Name));
        Assert.Equal([("OtherFacts", 2, null), ("none given", 1, (double?)null)], report.Reasons.Select(reason => (reason.Reason, reason.Marks, reason.Share)));
        Assert.Equal(1, report.FurtherDown);
    }

    [Fact]
    public async Task An_analog_shown_again_in_the_next_version_of_a_draft_is_counted_once()
    {
        var draft = await DraftAsync("k0", "188", 10);
        await _records.Drafts.ReassessAsync(draft, null, Assessment("188", 10, "again"), Judge, "k1", TestContext.Current.CancellationToken);

        var report = await MarkEvaluation.RunAsync(_records, TestContext.Current.CancellationToken);

        Assert.Equal(10, report.All.Shown);
    }

    private static Assessment Assessment(string article, int analogs, string key)
    {
        var seen = new AssessDraftResponse
        {
            Practice = new FindAnalogsResponse
            {
                Understood = new UnderstoodCase { Language = V1.Language.Russian, Count = new CaseCount { Found = new Qualification { Article = article } } },
            },
        };
        for (var i = 0; i < analogs; i++)
            seen.Practice.Analogs.Add(new Analog { CountAddress = $"act-{i}#0.0", ActId = $"act-{i}", Language = i % 2 == 0 ? V1.Language.Russian : V1.Language.Kazakh });
        return new Assessment
        {
            Draft = Encoding.UTF8.GetBytes($"{{\"idempotencyKey\":\"{key}\"}}"),
            Seen = Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(seen)),
            IndexVersion = "index-1",
            CalibrationVersion = "calibration-1",
        };
    }

    private async Task<string> DraftAsync(string key, string article, int analogs) =>
        (await _records.Drafts.AssessAsync(Assessment(article, analogs, key), Judge, key, TestContext.Current.CancellationToken)).Id;

    private Task<StoredMark> MarkAsync(string draft, string address, MarkReason? reason) =>
        _records.Marks.MarkAsync(new Records.Marks.AnalogMark(draft, 1, address, true, reason), Judge, $"{draft} {address}", TestContext.Current.CancellationToken);
}
