using System.Text;
using JudicialAnalogs.Archive.Ingest;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Archive.Tests.Ingest;

public class LawImportTests
{
    private const string Code = """
        УГОЛОВНЫЙ КОДЕКС РЕСПУБЛИКИ КАЗАХСТАН

        Статья 1. Первая статья

        1. Часть первая говорит одно.

        2. Часть вторая говорит другое.

        Статья 2. Вторая статья

        Текст второй статьи.
        """;

    [Fact]
    public async Task Files_that_are_no_law_are_refused_by_name_and_the_rest_goes_on()
    {
        await using var archive = await TestArchive.OpenAsync();
        var folder = Directory.CreateDirectory(Path.Combine(archive.Folder, "law")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a-empty.txt"), "", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(folder, "b-binary.txt"), [0, 1, 2, 3, 255, 254, 0, 7], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "c-letter.txt"), "Это не закон, а письмо.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "d-code.txt"), Code, new UTF8Encoding(true), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "e-image.png"), "not looked at", TestContext.Current.CancellationToken);

        var results = await ImportAsync(archive, folder);

        Assert.Equal(["a-empty.txt", "b-binary.txt", "c-letter.txt", "d-code.txt"], results.Select(result => result.File));
        Assert.Equal([false, false, false, true], results.Select(result => result.Text is not null));
        Assert.All(results.Take(3), result => Assert.Contains(result.File, result.Trouble, StringComparison.Ordinal));
        Assert.All(results.Take(3), result => Assert.DoesNotContain(archive.Folder, result.Trouble, StringComparison.Ordinal));
        var norm = await archive.Records.Norms.FindAsync(NormRef.Of("УК", "1", "2"), new DateOnly(2026, 1, 1), LawLanguage.Russian, TestContext.Current.CancellationToken);
        Assert.Contains("говорит другое", norm!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_refused_by_name()
    {
        await using var archive = await TestArchive.OpenAsync();

        var result = Assert.Single(await ImportAsync(archive, Path.Combine(archive.Folder, "nothing", "here.txt")));

        Assert.Null(result.Text);
        Assert.StartsWith("here.txt: ", result.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Law_imported_again_changes_nothing()
    {
        await using var archive = await TestArchive.OpenAsync();
        var path = Path.Combine(archive.Folder, "code.txt");
        await File.WriteAllTextAsync(path, Code, TestContext.Current.CancellationToken);
        await ImportAsync(archive, path);
        var head = await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken);

        await ImportAsync(archive, path);

        Assert.True(head > 0);
        Assert.Equal(head, await archive.Records.Changes.HeadAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<List<LawImportResult>> ImportAsync(TestArchive archive, string path)
    {
        var results = new List<LawImportResult>();
        await foreach (var result in new LawImport(archive.Records.Norms).RunAsync([path], TestArchive.Importer, CancellationToken.None))
            results.Add(result);
        return results;
    }
}
