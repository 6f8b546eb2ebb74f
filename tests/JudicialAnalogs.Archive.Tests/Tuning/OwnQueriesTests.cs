using JudicialAnalogs.Archive.Tuning;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Tuning;

public class OwnQueriesTests
{
    private static readonly string Facts = string.Join(' ', Enumerable.Repeat("Подсудимый через окно проник в дом и похитил имущество.", 6));

    [Fact]
    public async Task Acts_of_other_instances_answer_where_there_are_enough()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. Enumerable.Range(0, 30).SelectMany(i => new[] { Act($"first-{i}", $"1-{i}"), Act($"appeal-{i}", $"1-{i}") })]);

        var (source, queries) = await OwnQueries.ReadAsync(archive.Records, 1, TestContext.Current.CancellationToken);

        Assert.Equal((JudgementSource.OtherInstances, 60), (source, queries.Count));
        Assert.All(queries, query => Assert.Equal(Assert.Single(query.Excluded).Split('-')[1], Assert.Single(query.Grades).Key.Split('-')[1]));
        Assert.All(queries, query => Assert.DoesNotContain(query.Grades.Keys, query.Excluded.Contains));
    }

    [Fact]
    public async Task Without_them_acts_that_apply_the_same_law_answer_and_the_same_case_is_left_out()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. Enumerable.Range(0, 60).Select(i => Act($"a-{i}", i < 2 ? "same" : "", new Qualification($"{188 + (i % 12)}", "1", [])))]);

        var (source, queries) = await OwnQueries.ReadAsync(archive.Records, 1, TestContext.Current.CancellationToken);

        Assert.Equal((JudgementSource.SameLaw, 60), (source, queries.Count));
        Assert.All(queries, query => Assert.All(query.Grades.Keys, id => Assert.Equal(Number(query.Excluded.First()) % 12, Number(id) % 12)));
        Assert.Contains("a-1", queries.Single(query => query.Excluded.First() == "a-0").Excluded);
    }

    [Fact]
    public async Task Civil_acts_are_judged_by_the_norms_they_cite()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. Enumerable.Range(0, 60).Select(i => Act($"a-{i}", "") with { Defendants = [], CitedNorms = [Norm(i % 12), Norm((i % 12) + 100), Norm(200 + i)] })]);

        var (source, queries) = await OwnQueries.ReadAsync(archive.Records, 1, TestContext.Current.CancellationToken);

        Assert.Equal(JudgementSource.SameLaw, source);
        Assert.All(queries, query => Assert.Equal(4, query.Grades.Count));
    }

    [Fact]
    public async Task What_everything_shares_and_what_is_too_little_asks_nothing()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. Enumerable.Range(0, 60).Select(i => Act($"a-{i}", ""))]);

        var (source, queries) = await OwnQueries.ReadAsync(archive.Records, 1, TestContext.Current.CancellationToken);

        Assert.Equal(JudgementSource.None, source);
        Assert.Empty(queries);
    }

    private static int Number(string id) => int.Parse(id[2..]);

    private static Law.Norms.NormRef Norm(int article) => Law.Norms.NormRef.Of("ГК", $"{article + 1}");

    private static CourtAct Act(string id, string caseNumber, Qualification? found = null) =>
        new MadeUpAct { Id = id, Facts = Facts, CaseNumber = caseNumber, Found = found ?? new Qualification("188", "3", ["3"]) }.Build();
}
