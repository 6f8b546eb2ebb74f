namespace JudicialAnalogs.Search.Tests;

/// <summary>The contract, kept by the index in a folder.</summary>
public sealed class EmbeddedIndexTests : HybridIndexContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    private protected override IHybridIndex Open() => SearchIndex.Open(_folder.Path, Archive.Schema, new WordSource());
}
