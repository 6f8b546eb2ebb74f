using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Tests.Internal.Storage;

/// <summary>An index that an earlier version of the program wrote is never read wrongly: it is refused, and the refusal says what to do.</summary>
public sealed class EarlierFormatTests : IDisposable
{
    private static readonly SearchSchema Schema = new(new SearchField("text") { Shingles = true });
    private readonly TemporaryFolder _folder = new();

    public EarlierFormatTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Internal", "Storage", "Format2")))
            File.Copy(file, _folder.Of(Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Index_of_format_2_is_refused_with_its_format_and_the_advice_to_rebuild()
    {
        var refused = Assert.Throws<IndexUnusableException>(() => SearchIndex.Open(_folder.Path, Schema, new WordSource()));
        Assert.Contains("format 2", refused.Message, StringComparison.Ordinal);
        Assert.Contains("rebuild", refused.Message, StringComparison.Ordinal);
        // Refused, not touched: an earlier program can still read it.
        Assert.True(File.Exists(_folder.Of("00000001-segment.jas")));
    }

    [Fact]
    public void Segment_of_format_2_is_refused_by_itself()
    {
        var refused = Assert.Throws<IndexUnusableException>(() => new SectionFile(_folder.Of("00000001-segment.jas")));
        Assert.Contains("format version is 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_of_format_2_can_be_deleted_and_indexed_anew()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path))
            File.Delete(file);
        using var index = SearchIndex.Open(_folder.Path, Schema, new WordSource());
        index.Put(new SearchDocument("a") { Fields = new Dictionary<string, string> { ["text"] = "one two three four" } });
        await index.CommitAsync(1, TestContext.Current.CancellationToken);
        using var snapshot = index.Acquire();
        Assert.True(snapshot.Contains("a"));
    }
}
