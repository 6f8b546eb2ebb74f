using JudicialAnalogs.Archive.Followers;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Search;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Followers;

public sealed class NormIndexFollowerTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    private TestArchive _archive = null!;
    private SearchIndex _index = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _archive = await TestArchive.OpenAsync();
        _index = OpenIndex();
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task A_text_stored_again_is_found_by_its_new_words_and_one_taken_back_is_not_found()
    {
        await StoreAsync(Text("УК 188", "Кража", "Тайное хищение.", "2015-01-01"), Text("УК 191", "Грабеж", "Открытое хищение.", "2015-01-01"));
        await CatchUpAsync();
        Assert.Equal(["УК 188"], await FindAsync("тайное"));

        await StoreAsync(Text("УК 188", "Кража", "Скрытое завладение.", "2015-01-01"));
        await StoreAsync(Text("УК 191", "Грабеж", "Открытое хищение.", "2015-01-01") with { InForceTo = new DateOnly(2014, 12, 31) });
        await CatchUpAsync();

        Assert.Empty(await FindAsync("тайное"));
        Assert.Equal(["УК 188"], await FindAsync("завладение"));
        Assert.Empty(await FindAsync("грабеж"));
    }

    [Fact]
    public async Task A_new_version_takes_over_the_days_from_its_first_one_and_an_exclusion_ends_them()
    {
        await StoreAsync(Text("УК 188", "Кража", "Тайное хищение.", "2015-01-01"));
        await CatchUpAsync();
        await StoreAsync(Text("УК 188", "Кража", "Скрытое завладение.", "2018-01-01"), Text("УК 188", "Кража", "", "2022-01-01") with { IsExcluded = true });
        await CatchUpAsync();

        Assert.Equal(["УК 188"], await FindAsync("тайное", new DateOnly(2017, 12, 31)));
        Assert.Empty(await FindAsync("тайное", new DateOnly(2018, 1, 1)));
        Assert.Equal(["УК 188"], await FindAsync("скрытое", new DateOnly(2021, 12, 31)));
        Assert.Empty(await FindAsync("скрытое", new DateOnly(2022, 1, 1)));
    }

    [Fact]
    public async Task What_a_crash_left_unindexed_is_caught_up_with_on_the_next_start()
    {
        await StoreAsync(Text("УК 188", "Кража", "Тайное хищение.", "2015-01-01"));
        var crashed = new NormIndexFollower(_index, _archive.Records.Norms, AnalyzedTerms.ForArchive);
        await crashed.ApplyAsync(await _archive.Records.Changes.ReadAsync(0, 10, Stop), new Dictionary<string, Law.Acts.CourtAct>(), Stop);
        _index.Dispose();

        _index = OpenIndex();
        Assert.Equal(0, _index.Sequence);
        await CatchUpAsync();

        Assert.Equal(["УК 188"], await FindAsync("тайное"));
        Assert.Equal(1, _index.Sequence);
    }

    [Fact]
    public async Task Vectors_are_trained_once_there_is_law_enough_and_again_when_much_is_added()
    {
        await StoreAsync([.. Articles("УК", 60, LawLanguage.Russian)]);
        await CatchUpAsync();
        var first = _index.Model;
        await StoreAsync(Text("УК 999", "Новая", "Новая статья одна.", "2015-01-01"));
        await CatchUpAsync();
        var second = _index.Model;
        await StoreAsync([.. Articles("УК", 60, LawLanguage.Kazakh)]);
        await CatchUpAsync();

        Assert.NotNull(first);
        Assert.Same(first, second);
        Assert.NotSame(second, _index.Model);
        using var snapshot = _index.Acquire();
        Assert.Equal(121, snapshot.DocumentCount);
    }

    private static IEnumerable<Norm> Articles(string act, int count, LawLanguage language)
    {
        var random = new Random(5);
        string Words(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => $"{(language == LawLanguage.Kazakh ? "сөз" : "слово")}{(char)('а' + random.Next(20))}{(char)('а' + random.Next(20))}"));
        return Enumerable.Range(1, count).Select(i => Text($"{act} {i}", Words(3), Words(30), "2015-01-01") with { Language = language, Source = language.ToString() });
    }

    private static Norm Text(string reference, string title, string text, string from) =>
        new(NormRef.Parse(reference), LawLanguage.Russian, title, text, DateOnly.ParseExact(from, "yyyy-MM-dd"), null, "code.txt", "");

    private SearchIndex OpenIndex() => SearchIndex.Open(Path.Combine(_archive.Folder, "norm-index"), NormFields.Schema, AnalyzedTerms.ForArchive);

    private async Task StoreAsync(params IReadOnlyList<Norm> norms) => await _archive.Records.Norms.UpsertAsync(norms, TestArchive.Importer, cancellationToken: Stop);

    private Task CatchUpAsync() =>
        new CatchUp(_archive.Records, [new NormIndexFollower(_index, _archive.Records.Norms, AnalyzedTerms.ForArchive)]).RunAsync(null, Stop);

    private async Task<IEnumerable<string>> FindAsync(string words, DateOnly? day = null)
    {
        var found = await new NormSearcher(_index, new NormLookup(_archive.Records.Norms)).FindAsync(new NormQuestion(words, day ?? Day), Stop);
        return found.Norms.Select(norm => norm.Reference.ToString());
    }
}
