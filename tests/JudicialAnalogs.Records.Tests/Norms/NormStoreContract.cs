using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records.Acts;
using JudicialAnalogs.Records.Changes;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Norms;

namespace JudicialAnalogs.Records.Tests.Norms;

public abstract class NormStoreContract(ITestStorage storage) : RecordsContract(storage)
{
    private static readonly NormRef Theft = NormRef.Parse("УК 188(1)");
    private static readonly string FirstFile = new('1', 64);
    private static readonly string SecondFile = new('2', 64);

    [Fact]
    public async Task The_text_in_force_on_a_day_is_found()
    {
        await Records.Norms.UpsertAsync(
            [
                Text("old", new DateOnly(2015, 1, 1), new DateOnly(2020, 6, 30)),
                Text("new", new DateOnly(2020, 7, 1), null),
            ],
            Clerk,
            cancellationToken: Cancel);

        Assert.Null(await FindAsync(new DateOnly(2014, 12, 31)));
        Assert.Equal("old", (await FindAsync(new DateOnly(2015, 1, 1)))!.Text);
        Assert.Equal("old", (await FindAsync(new DateOnly(2020, 6, 30)))!.Text);
        Assert.Equal("new", (await FindAsync(new DateOnly(2020, 7, 1)))!.Text);
        Assert.Null(await Records.Norms.FindAsync(Theft, new DateOnly(2021, 1, 1), LawLanguage.Kazakh, Cancel));
        Assert.Null(await Records.Norms.FindAsync(NormRef.Parse("УК 188"), new DateOnly(2021, 1, 1), LawLanguage.Russian, Cancel));
    }

    [Fact]
    public async Task Of_several_sources_for_a_day_the_one_stored_last_wins_and_a_source_without_days_comes_last()
    {
        await Records.Norms.UpsertAsync([Text("first file", new DateOnly(2015, 1, 1), null)], Clerk, cancellationToken: Cancel);
        await Records.Norms.UpsertAsync([Text("second file", new DateOnly(2015, 1, 1), null, SecondFile)], Clerk, cancellationToken: Cancel);
        await Records.Norms.UpsertAsync([Text("undated", null, null)], Clerk, cancellationToken: Cancel);

        Assert.Equal("second file", (await FindAsync(new DateOnly(2016, 1, 1)))!.Text);
        Assert.Equal("undated", (await FindAsync(new DateOnly(2014, 1, 1)))!.Text);
        Assert.Equal(
            ["second file", "first file", "undated"], (await Records.Norms.VersionsAsync(Theft, LawLanguage.Russian, Cancel)).Select(norm => norm.Text));
    }

    [Fact]
    public async Task Storing_again_changes_nothing_and_a_corrected_text_replaces()
    {
        var first = await Records.Norms.UpsertAsync([Text("text", null, null)], Clerk, cancellationToken: Cancel);
        var same = await Records.Norms.UpsertAsync([Text("text", null, null)], Clerk, cancellationToken: Cancel);
        var corrected = await Records.Norms.UpsertAsync([Text("better", null, null)], Clerk, cancellationToken: Cancel);

        var id = first[0].NormId;
        Assert.Equal(new NormAppendResult(id, AppendOutcome.Added, 1), Assert.Single(first));
        Assert.Equal(new NormAppendResult(id, AppendOutcome.Unchanged, null), Assert.Single(same));
        Assert.Equal(new NormAppendResult(id, AppendOutcome.Replaced, 2), Assert.Single(corrected));
        Assert.Equal("better", (await Records.Norms.GetAsync(id, Cancel))!.Text);
        Assert.Equal(
            [new Change(1, ChangeSubject.Norm, ChangeKind.Added, id), new Change(2, ChangeSubject.Norm, ChangeKind.Replaced, id)],
            await Records.Changes.ReadAsync(0, 10, Cancel));
    }

    [Fact]
    public async Task A_norm_comes_back_as_it_was_given()
    {
        var norm = new Norm(
            NormRef.Of("УК", "3", null, "38"), LawLanguage.Kazakh, "3-бап", "Мәтін «ә ғ қ ң ө ұ ү һ і» 𐐷", new DateOnly(2015, 1, 1), new DateOnly(2016, 1, 1), "УК.txt", FirstFile);
        var result = await Records.Norms.UpsertAsync([norm], Clerk, cancellationToken: Cancel);
        await ReopenAsync();

        Assert.Equal(norm, await Records.Norms.GetAsync(result[0].NormId, Cancel));
        Assert.Null(await Records.Norms.GetAsync("n0", Cancel));
    }

    [Fact]
    public async Task Amendments_and_exclusion_come_back_and_a_new_amendment_replaces()
    {
        var by = new Amendment(new DateOnly(2019, 1, 21), "217-VI", null) { TermDays = 10 };
        var gone = Text("", by.Earliest, null) with { IsExcluded = true, Amendments = [by] };
        var first = await Records.Norms.UpsertAsync([gone], Clerk, cancellationToken: Cancel);
        await ReopenAsync();

        var back = (await Records.Norms.GetAsync(first[0].NormId, Cancel))!;
        Assert.True(back.IsExcluded);
        Assert.Equal([by], back.Amendments);
        Assert.Equal(AppendOutcome.Unchanged, (await Records.Norms.UpsertAsync([gone], Clerk, cancellationToken: Cancel))[0].Outcome);
        Assert.Equal(AppendOutcome.Replaced, (await Records.Norms.UpsertAsync([gone with { Amendments = [by, by] }], Clerk, cancellationToken: Cancel))[0].Outcome);
        Assert.Equal([new NormCount("УК", LawLanguage.Russian, 1, 0, 1)], await Records.Norms.CountsAsync(Cancel));
    }

    [Fact]
    public async Task The_edition_of_an_act_is_the_newest_day_its_texts_tell_of()
    {
        await Records.Norms.UpsertAsync([Text("a", new DateOnly(2015, 1, 1), null), Text("b", new DateOnly(2020, 7, 1), null), Text("c", null, null)], Clerk, cancellationToken: Cancel);

        Assert.Equal(new DateOnly(2020, 7, 1), await Records.Norms.EditionAsync("УК", LawLanguage.Russian, Cancel));
        Assert.Null(await Records.Norms.EditionAsync("УК", LawLanguage.Kazakh, Cancel));
    }

    [Fact]
    public async Task Norms_are_counted_and_listed_by_act_and_language()
    {
        var norms = Enumerable.Range(1, 450).Select(article => Text("т", null, null) with { Reference = NormRef.Of("УК", $"{(article + 1) / 2}", $"{article}") }).ToList();
        await Records.Norms.UpsertAsync([.. norms, Text("м", null, null) with { Language = LawLanguage.Kazakh }], Clerk, cancellationToken: Cancel);

        var listed = new List<NormRef>();
        await foreach (var norm in Records.Norms.EnumerateAsync("УК", LawLanguage.Russian, Cancel))
            listed.Add(norm.Reference);

        Assert.Equal(norms.Select(norm => norm.Reference), listed);
        Assert.Equal(
            [new NormCount("УК", LawLanguage.Kazakh, 1, 1), new NormCount("УК", LawLanguage.Russian, 225, 450)], await Records.Norms.CountsAsync(Cancel));
    }

    [Fact]
    public async Task A_norm_without_one_language_or_with_an_unstorable_character_is_refused()
    {
        var mixed = Text("text", null, null) with { Language = LawLanguage.Mixed };

        Assert.Equal("norm.language", (await RefusedAsync(mixed)).Field);
        Assert.Equal("norm.text", (await RefusedAsync(Text("a\0b", null, null))).Field);
        Assert.Equal("norm.text", (await RefusedAsync(Text("a\ud800b", null, null))).Field);
        Assert.Equal("norm.reference", (await RefusedAsync(Text("text", null, null) with { Reference = default })).Field);
        Assert.Empty(await Records.Norms.CountsAsync(Cancel));
    }

    private static Norm Text(string text, DateOnly? from, DateOnly? to, string? file = null) =>
        new(Theft, LawLanguage.Russian, "Кража", text, from, to, "УК.txt", file ?? FirstFile);

    private Task<Norm?> FindAsync(DateOnly day) => Records.Norms.FindAsync(Theft, day, LawLanguage.Russian, Cancel);

    private Task<InvalidRecordException> RefusedAsync(Norm norm) =>
        Assert.ThrowsAsync<InvalidRecordException>(() => Records.Norms.UpsertAsync([norm], Clerk, cancellationToken: Cancel));
}
