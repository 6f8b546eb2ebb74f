using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Ingest;

public class ActFolderImportTests
{
    private const string Meta = "title:\n  rus: Уголовный кодекс Республики Казахстан\n  kaz: Қазақстан Республикасының Қылмыстық кодексі\napproved_on: 2014-07-03\nversion_date:\n  rus: 2020-01-11\n  kaz: 2020-01-11\n";
    private const string Resolution = "О проверке\n\nНормативное постановление Верховного Суда Республики Казахстан от 25 июня 2015 года № 4\n\nпостановляет:\n\n1. Первый пункт.\n";

    [Fact]
    public async Task Folders_of_acts_loose_files_and_documents_are_taken_in_together()
    {
        await using var archive = await TestArchive.OpenAsync();
        var root = Path.Combine(archive.Folder, "codes");
        Put(root, "README.md", "# О собрании\n");
        Put(root, "02-codes/uk/meta.yaml", Meta);
        Put(root, "02-codes/uk/rus.md", "# Кодекс\n\n## Оглавление\n\nСтатья 188. Кража\n\nСтатья 215. Исключена Законом РК от 03.07.2017 № 84-VI.\n");
        Put(root, "02-codes/uk/rus/sec013-1.md", "<a id=\"st190\"></a>\n\n### Статья 190. Вторая\n\n1. После вставленной.\n");
        Put(root, "02-codes/uk/rus/sec013-ch001.md", "↑ [Вся редакция](../rus.md)\n\n<a id=\"st188-1\"></a>\n\n### Статья 188-1. Первая\n\n1. Часть:\n\n   1) пункт;\n\n   *2) исключен Законом РК от 12.07.2018 № 180-VІ;*\n");
        Put(root, "02-codes/uk/rus/an001.md", "### Статья 1. Приложение\n\nТекст приложения.\n");
        Put(root, "02-codes/uk/kaz.md", "### 188-1-бап. Бірінші\n\n1. Бөлік:\n\n   1) тармақ.\n");
        Put(root, "loose/gk.html", "<html><body><h1>Гражданский кодекс Республики Казахстан</h1><p>Статья 1. Первая</p><p>1. Текст.</p></body></html>");
        Put(root, "loose/npvs.txt", Resolution);

        var results = await ImportAsync(archive, root);

        Assert.Equal(
            ["02-codes/uk/rus.md", "02-codes/uk/kaz.md", "loose/gk.html", "loose/npvs.txt"],
            results.Select(result => result.File));
        Assert.All(results, result => Assert.Null(result.Trouble));
        var found = await FindAsync(archive, "УК 188-1(1)(1)", LawLanguage.Russian);
        Assert.Equal(("пункт;", "02-codes/uk/rus/sec013-ch001.md:9", new DateOnly(2020, 1, 11)), (found!.Text, found.Source, found.InForceFrom!.Value));
        Assert.Equal("тармақ.", (await FindAsync(archive, "УК 188-1(1)(1)", LawLanguage.Kazakh))!.Text);
        Assert.True((await FindAsync(archive, "УК 188-1(1)(2)", LawLanguage.Russian))!.IsExcluded);
        Assert.NotNull(await FindAsync(archive, "УК 190(1)", LawLanguage.Russian));
        Assert.Null(await FindAsync(archive, "УК 1", LawLanguage.Russian));
        Assert.Equal("Первый пункт.", (await FindAsync(archive, "НПВС 4/2015-06-25 п.1", LawLanguage.Russian))!.Text);
    }

    [Fact]
    public async Task The_folder_of_one_act_is_enough()
    {
        await using var archive = await TestArchive.OpenAsync();
        var root = Path.Combine(archive.Folder, "uk");
        Put(root, "meta.yaml", Meta);
        Put(root, "rus.md", "### Статья 188. Кража\n\n1. Текст.\n");

        Assert.Equal("uk/rus.md", Assert.Single(await ImportAsync(archive, root)).File);

        Assert.Equal("uk/rus.md:3", (await FindAsync(archive, "УК 188(1)", LawLanguage.Russian))!.Source);
    }

    [Fact]
    public async Task A_bad_file_refuses_its_act_whole_with_file_and_line_and_the_others_are_kept()
    {
        await using var archive = await TestArchive.OpenAsync();
        var root = Path.Combine(archive.Folder, "codes");
        Put(root, "a/meta.yaml", Meta);
        Put(root, "a/rus.md", "### Статья 188. Кража\n\n1. Текст.\n");
        File.WriteAllBytes(Path.Combine(root, "a", "kaz.md"), [(byte)'#', (byte)'\n', (byte)'\n', 0xC3, 0x28]);
        Put(root, "b/meta.yaml", "title:\n  rus: Нечто неназванное\n");
        Put(root, "b/rus.md", "### Статья 1. Первая\n\n1. Текст.\n");
        Put(root, "c/meta.yaml", Meta.Replace("Уголовный кодекс", "Уголовно-процессуальный кодекс", StringComparison.Ordinal));
        Put(root, "c/rus.md", "### Статья 1. Первая\n\n1. Текст.\n");

        var results = await ImportAsync(archive, root);

        Assert.StartsWith("a/kaz.md:3:", results[0].Trouble, StringComparison.Ordinal);
        Assert.StartsWith("b/meta.yaml:", results[1].Trouble, StringComparison.Ordinal);
        Assert.Null(results[2].Trouble);
        Assert.Null(await FindAsync(archive, "УК 188(1)", LawLanguage.Russian));
        Assert.NotNull(await FindAsync(archive, "УПК 1(1)", LawLanguage.Russian));
    }

    private static void Put(string root, string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private static Task<Norm?> FindAsync(TestArchive archive, string reference, LawLanguage language) =>
        archive.Records.Norms.FindAsync(NormRef.Parse(reference), new DateOnly(2026, 1, 1), language, TestContext.Current.CancellationToken);

    private static async Task<List<LawImportResult>> ImportAsync(TestArchive archive, string path)
    {
        var results = new List<LawImportResult>();
        await foreach (var result in new LawImport(archive.Records.Norms).RunAsync([path], TestArchive.Importer, CancellationToken.None))
            results.Add(result);
        return results;
    }
}
