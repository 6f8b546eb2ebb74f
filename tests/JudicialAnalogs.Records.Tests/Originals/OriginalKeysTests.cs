using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Records.Originals;

namespace JudicialAnalogs.Records.Tests.Originals;

public sealed class OriginalKeysTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private static string Good => Convert.ToBase64String(new byte[OriginalKey.Length]);

    [Fact]
    public void The_first_key_is_the_current_one_and_notes_are_passed_over()
    {
        File.WriteAllText(_file, $"# made in 2026\n\n2026-11 {Good}\r\n2025 {Good}\n");

        var keys = OriginalKeys.Read(_file);

        Assert.Equal("2026-11", keys.Current.Name);
        Assert.Equal("2025", keys.Named("2025").Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("name")]
    [InlineData("name short=")]
    [InlineData("name c2hvcnQ=")]
    [InlineData("имя AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("name AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("a AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\na AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_file_that_is_none_is_refused_without_repeating_what_it_holds(string content)
    {
        File.WriteAllText(_file, content);

        var refused = Assert.Throws<InvalidRecordException>(() => OriginalKeys.Read(_file));

        Assert.Contains(Path.GetFileName(_file), refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);
}
