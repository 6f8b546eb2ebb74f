using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.History;

namespace JudicialAnalogs.Records.Tests.Acts;

public abstract class PastStatesContract(ITestStorage storage) : RecordsContract(storage)
{
    private const string Code = "code.txt";

    [Fact]
    public async Task Acts_stand_at_every_position_as_they_stood_then()
    {
        var seen = new List<string[]> { Array.Empty<string>() };
        await StepAsync(() => Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Первый.")], Clerk, cancellationToken: Cancel), seen);
        await StepAsync(() => Records.Acts.AppendAsync([SampleActs.Verdict("act-2", "Другой.")], Clerk, cancellationToken: Cancel), seen);
        await StepAsync(() => Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Второй.")], Clerk, cancellationToken: Cancel), seen);
        var correction = new ActCorrection("defendants[0].counts[0].found", "УК 188(3)(3)");
        await Records.Corrections.ProposeAsync("act-1", correction, "", Judge, "k1", Cancel);
        await StepAsync(() => Records.Corrections.ProposeAsync("act-1", correction, "", Clerk, "k2", Cancel), seen);
        await StepAsync(() => Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Третий.")], Clerk, cancellationToken: Cancel), seen);
        await ReopenAsync();

        for (var sequence = 0; sequence < seen.Count; sequence++)
        {
            var past = Records.Past.At(sequence);
            Assert.Equal(seen[sequence], await ShownAsync(past));
            Assert.Equal(seen[sequence].Length, await past.Acts.CountAsync(Cancel));
            Assert.Equal(seen[sequence], (await past.Acts.GetManyAsync(["act-1", "act-2", "act-9"], Cancel)).Select(Shown));
            Assert.Equal(sequence, await past.Changes.HeadAsync(Cancel));
            Assert.Equal(sequence, (await past.Changes.ReadAsync(0, 100, Cancel)).Count);
        }

        await Assert.ThrowsAsync<NotSupportedException>(() => Records.Past.At(1).Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_removed_act_is_gone_from_every_position_with_all_its_earlier_contents()
    {
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Первый."), SampleActs.Verdict("act-2")], Clerk, cancellationToken: Cancel);
        await Records.Acts.AppendAsync([SampleActs.Verdict("act-1", "Второй.")], Clerk, cancellationToken: Cancel);
        await Records.Acts.RemoveAsync("act-1", Clerk, cancellationToken: Cancel);

        for (var sequence = 2; sequence <= 4; sequence++)
            Assert.Equal(["act-2"], (await Records.Past.At(sequence).Acts.EnumerateAsync(Cancel).ToListAsync(Cancel)).Select(act => act.Id));
        Assert.Equal(["act-1"], await Records.Past.RemovedSinceAsync(3, Cancel));
        Assert.Empty(await Records.Past.RemovedSinceAsync(4, Cancel));
        Assert.Empty(await Records.Past.RemovedSinceAsync(0, Cancel));
    }

    [Fact]
    public async Task Norms_stand_at_every_position_as_they_stood_then()
    {
        await Records.Norms.UpsertAsync([Article("188", "Первый текст.")], Clerk, cancellationToken: Cancel);
        await Records.Norms.UpsertAsync([Article("188", "Второй текст."), Article("189", "Иной.")], Clerk, cancellationToken: Cancel);
        await Records.Norms.UpsertAsync([Article("188", "Третий текст.")], Clerk, cancellationToken: Cancel);

        string[] expected = ["", "Первый текст.", "Второй текст.", "Второй текст.|Иной.", "Иной.|Третий текст."];
        for (var sequence = 0; sequence < expected.Length; sequence++)
        {
            var norms = Records.Past.At(sequence).Norms;
            Assert.Equal(expected[sequence], string.Join('|', await norms.EnumerateAsync("УК", LawLanguage.Russian, Cancel).Select(norm => norm.Text).ToListAsync(Cancel)));
            Assert.Equal(expected[sequence].Length == 0 ? 0 : expected[sequence].Split('|').Length, (await norms.CountsAsync(Cancel)).Sum(count => count.Norms));
        }

        Assert.Equal("Первый текст.", (await Records.Past.At(1).Norms.FindAsync(NormRef.Parse("УК 188"), new DateOnly(2020, 1, 1), LawLanguage.Russian, Cancel))!.Text);
    }

    [Fact]
    public async Task Steps_of_an_index_and_calibrations_are_kept_as_they_were_noted_first()
    {
        var first = new IndexStep("v1", null, IndexStepKind.Trained, 0, 5, "{}");
        var second = new IndexStep("v2", "v1", IndexStepKind.AppliedWithRemoval, 5, 9, "{\"keyword\":1}");
        await Records.Past.NoteAsync(first, Cancel);
        await Records.Past.NoteAsync(second, Cancel);
        await Records.Past.NoteAsync(first with { Sequence = 77 }, Cancel);
        await Records.Past.KeepCalibrationAsync("c1", new byte[] { 1, 2, 3 }, Cancel);
        await Records.Past.KeepCalibrationAsync("c1", new byte[] { 4 }, Cancel);
        await ReopenAsync();

        Assert.Equal(first, await Records.Past.FindAsync("v1", Cancel));
        Assert.Equal(second, await Records.Past.LatestAsync(Cancel));
        Assert.Null(await Records.Past.FindAsync("v3", Cancel));
        Assert.Equal([1, 2, 3], await Records.Past.CalibrationAsync("c1", Cancel));
        Assert.Null(await Records.Past.CalibrationAsync("c2", Cancel));
    }

    private async Task StepAsync(Func<Task> change, List<string[]> seen)
    {
        await change();
        Assert.Equal(seen.Count, await Records.Changes.HeadAsync(Cancel));
        seen.Add(await ShownAsync(Records));
    }

    private static async Task<string[]> ShownAsync(IRecords records) => [.. (await records.Acts.EnumerateAsync(Cancel).ToListAsync(Cancel)).Select(Shown)];

    private static string Shown(CourtAct act) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(CourtActJson.Serialize(act)));

    private static Norm Article(string article, string text) =>
        new(NormRef.Parse($"УК {article}"), LawLanguage.Russian, "Статья", text, new DateOnly(2015, 1, 1), null, Code, "");
}
