using System.Text;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.Records.Tests.PreparedCases;

namespace JudicialAnalogs.Records.Tests.Sqlite;

public sealed class SqlitePreparedCaseTests() : PreparedCaseContract(new SqliteStorage())
{
    [Fact]
    public async Task What_was_erased_is_in_no_file_any_more()
    {
        const string Words = "узнаваемые слова дела";
        await Records.PreparedCases.PrepareAsync(Encoding.UTF8.GetBytes(Words), "", Judge, "k1", Cancel);
        Assert.True(IsInFiles(Words));
        Clock.Now += PreparedCase.Lifetime;

        await Records.PreparedCases.EraseExpiredAsync(Clerk, Cancel);

        Assert.False(IsInFiles(Words));
    }

    private bool IsInFiles(string words) => Directory.EnumerateFiles(((SqliteStorage)Storage).Folder, "records.db*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });
}
