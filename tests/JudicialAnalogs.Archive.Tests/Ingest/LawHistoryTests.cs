using System.Globalization;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Archive.Sanctions;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Ingest;

public class LawHistoryTests
{
    private const string Heading = "<a id=\"st188\"></a>\n\n### Статья 188. Кража\n\n";

    [Fact]
    public async Task Every_commit_is_a_version_in_force_and_only_what_changed_gets_new_days()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n\n2. Часть два.\n").Commit("2015-01-01");
        clone.Write("", Heading + "1. Второй текст.\n\n2. Часть два.\n").Commit("2018-07-23");
        clone.Write("version_date:\n  rus: 2020-01-11\ncaused_by:\n  requisite: Закон Республики Казахстан от 27 декабря 2019 года № 292-VI\n", Heading + "1. Третий текст.\n\n2. Часть два.\n").Commit("2020-03-03");

        var result = Assert.Single(await ImportAsync(archive, clone.Root));

        Assert.Null(result.Trouble);
        Assert.True(result.FromHistory);
        var first = await VersionsAsync(archive, "УК 188(1)");
        Assert.Equal(
            ["2020-01-11 – : Третий текст.", "2018-07-23 – 2020-01-10: Второй текст.", "2015-01-01 – 2018-07-22: Первый текст."],
            first.Select(Told));
        Assert.Equal("292-VI", Assert.Single(first[0].Amendments).LawNumber);
        Assert.Equal(first[0].InForceFrom, first[0].CertainFrom);
        Assert.Equal("2015-01-01 – : Часть два.", Told(Assert.Single(await VersionsAsync(archive, "УК 188(2)"))));
        Assert.Equal("git:02-codes/uk/rus/sec001.md:9", first[0].Source);
    }

    [Fact]
    public async Task What_a_version_leaves_out_is_known_until_the_day_before()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n\n2. Часть два.\n").Commit("2015-01-01");
        clone.Write("", Heading + "1. Первый текст.\n\n2. Исключена Законом РК от 10.01.2018 № 132-VI.\n").Commit("2018-02-01");
        clone.Write("", Heading + "1. Первый текст.\n").Commit("2019-02-01");

        await ImportAsync(archive, clone.Root);

        var part = await VersionsAsync(archive, "УК 188(2)");
        Assert.Equal(NormStanding.InForce, NormHistory.On(part, Day("2018-01-31")).Standing);
        Assert.Equal(NormStanding.Excluded, NormHistory.On(part, Day("2018-02-01")).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, NormHistory.On(part, Day("2019-02-01")).Standing);
        Assert.Equal(NormStanding.OutsideLoaded, NormHistory.On(part, Day("2014-12-31")).Standing);
    }

    [Fact]
    public async Task An_act_whose_folder_is_taken_away_is_in_force_until_the_day_before()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Put("README.md", "# Законы\n").Write("", Heading + "1. Первый текст.\n").Commit("2015-01-01");
        Directory.Delete(Path.Combine(clone.Root, "02-codes"), recursive: true);
        clone.Commit("2021-07-01");

        Assert.Null(Assert.Single(await ImportAsync(archive, clone.Root)).Trouble);

        Assert.Equal("2015-01-01 – 2021-06-30: Первый текст.", Told(Assert.Single(await VersionsAsync(archive, "УК 188(1)"))));
    }

    [Fact]
    public async Task A_history_imported_again_changes_nothing_and_new_commits_add_versions_only()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n\n2. Часть два.\n").Commit("2015-01-01");
        await ImportAsync(archive, clone.Root);
        var head = await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken);
        await ImportAsync(archive, clone.Root);
        Assert.Equal(head, await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken));

        clone.Write("", Heading + "1. Второй текст.\n\n2. Часть два.\n").Commit("2018-07-23");
        // The folder of the act alone is part of the same clone.
        await ImportAsync(archive, Path.Combine(clone.Root, TestClone.Act));

        Assert.Equal(["2018-07-23 – : Второй текст.", "2015-01-01 – 2018-07-22: Первый текст."], (await VersionsAsync(archive, "УК 188(1)")).Select(Told));
        // The article and its part: a new text each, and an end for the old ones; the other part is left alone.
        Assert.Equal(head + 4, await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_rewritten_history_takes_back_the_texts_it_does_not_hold_any_more()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Текст с опечаткой.\n").Commit("2015-01-01");
        await ImportAsync(archive, clone.Root);
        clone.Write("", Heading + "1. Текст.\n");
        clone.Run("2015-01-02", "add", "-A");
        clone.Run("2015-01-02", "-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "--amend", "--date=2015-01-02T00:30:00+05:00", "-m", "version");

        await ImportAsync(archive, clone.Root);

        var part = await VersionsAsync(archive, "УК 188(1)");
        Assert.Equal(NormStanding.OutsideLoaded, NormHistory.On(part, Day("2015-01-01")).Standing);
        Assert.Equal("Текст.", NormHistory.On(part, Day("2015-01-02")).Norm!.Text);
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_is_named_with_file_and_line_and_its_days_stay_unknown()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n").Commit("2015-01-01");
        File.WriteAllBytes(Path.Combine(clone.Root, TestClone.Act, "rus", "sec001.md"), [(byte)'#', (byte)'\n', 0xC3, 0x28]);
        clone.Commit("2018-01-01");
        clone.Write("", Heading + "1. Второй текст.\n").Commit("2019-01-01");

        var results = await ImportAsync(archive, clone.Root);

        Assert.Contains("02-codes/uk/rus/sec001.md:2:", Assert.Single(results, result => result.Trouble is not null).Trouble, StringComparison.Ordinal);
        Assert.Equal(["2019-01-01 – : Второй текст.", "2015-01-01 – 2017-12-31: Первый текст."], (await VersionsAsync(archive, "УК 188(1)")).Select(Told));
    }

    [Fact]
    public async Task Amendments_before_the_entry_into_force_of_a_code_do_not_bring_it_forward()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        const string Last = "\n### Статья 467. Порядок введения в действие настоящего Кодекса\n\n1. Настоящий Кодекс вводится в действие с 1 января 2015 года.\n";
        clone.Write("", Heading + "1. Первый текст.\n" + Last).Commit("2014-07-03");
        clone.Write("", Heading + "1. Второй текст.\n" + Last).Commit("2014-11-07");

        await ImportAsync(archive, clone.Root);

        Assert.Equal("2015-01-01 – : Второй текст.", Told(Assert.Single(await VersionsAsync(archive, "УК 188(1)"))));
    }

    [Fact]
    public async Task The_milder_of_two_versions_is_found_by_its_days()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Кража –\n\n   наказывается лишением свободы на срок до пяти лет.\n").Commit("2015-01-01");
        clone.Write("", Heading + "1. Кража –\n\n   наказывается лишением свободы на срок до трех лет.\n").Commit("2018-07-23");
        await ImportAsync(archive, clone.Root);

        var sanctions = await ImportedSanctions.LoadAsync(archive.Records.Norms, "УК", TestContext.Current.CancellationToken);
        var choice = MilderLaw.Choose(sanctions.Versions(NormRef.Parse("УК 188(1)")), Day("2017-05-05"), Day("2019-01-01"));

        Assert.Equal((MilderLawGround.LaterMilder, Day("2018-07-23")), (choice.Ground, choice.Applied!.From));
    }

    [Fact]
    public async Task Nothing_that_lies_in_a_clone_is_run()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n").Put(".gitattributes", "*.md diff=evil filter=evil\n").Commit("2015-01-01");
        var trap = Path.Combine(clone.Root, "trap.sh");
        var sprung = Path.Combine(archive.Folder, "sprung");
        File.WriteAllText(trap, $"#!/bin/sh\ntouch '{sprung}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.AppendAllText(Path.Combine(clone.Root, ".git", "config"), $"[core]\n\tpager = {trap}\n\tfsmonitor = {trap}\n\talternateRefsCommand = {trap}\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = {trap}\n[diff]\n\texternal = {trap}\n[diff \"evil\"]\n\ttextconv = {trap}\n[filter \"evil\"]\n\tsmudge = {trap}\n");
        File.Copy(trap, Path.Combine(clone.Root, "git"));

        await ImportAsync(archive, clone.Root);

        Assert.Single(await VersionsAsync(archive, "УК 188(1)"));
        Assert.False(File.Exists(sprung));
    }

    [Fact]
    public async Task A_clone_whose_newest_commit_cannot_be_told_is_refused_and_nothing_of_it_is_stored()
    {
        TestClone.RequireGit();
        await using var archive = await TestArchive.OpenAsync();
        var clone = new TestClone(archive.Folder);
        clone.Write("", Heading + "1. Первый текст.\n");

        var result = Assert.Single(await ImportAsync(archive, clone.Root));

        Assert.StartsWith("codes: ", result.Trouble, StringComparison.Ordinal);
        Assert.DoesNotContain(archive.Folder, result.Trouble, StringComparison.Ordinal);
        Assert.Equal(0, await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Told(Norm norm) => string.Create(CultureInfo.InvariantCulture, $"{norm.InForceFrom:yyyy-MM-dd} – {norm.InForceTo:yyyy-MM-dd}: {norm.Text}");

    private static Task<IReadOnlyList<Norm>> VersionsAsync(TestArchive archive, string reference) =>
        archive.Records.Norms.VersionsAsync(NormRef.Parse(reference), LawLanguage.Russian, TestContext.Current.CancellationToken);

    private static async Task<List<LawImportResult>> ImportAsync(TestArchive archive, string path)
    {
        var results = new List<LawImportResult>();
        await foreach (var result in new LawImport(archive.Records.Norms).RunAsync([path], TestArchive.Importer, CancellationToken.None))
            results.Add(result);
        return results;
    }
}
