using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Commands.Audit;

/// <summary>The two files of an export. They stand under their names only once both are whole: half an export would be taken for one.</summary>
internal sealed class ExportFiles(string counts) : IAsyncDisposable
{
    private const string Unfinished = ".part";

    private readonly Dictionary<ExportPart, FileStream> _open = [];
    private bool _keep;

    /// <summary>File of the counts.</summary>
    public string Counts { get; } = counts;

    /// <summary>File of the codebook: <c>counts.codebook.csv</c> beside <c>counts.csv</c>.</summary>
    public string Codebook { get; } = Path.ChangeExtension(counts, ".codebook" + Path.GetExtension(counts));

    /// <summary>Writes bytes of a part.</summary>
    public async Task AppendAsync(ExportPart part, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (!_open.TryGetValue(part, out var file))
            _open.Add(part, file = new FileStream(NameOf(part) + Unfinished, FileMode.Create));
        await file.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Says that everything came.</summary>
    public void Keep() => _keep = true;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var (part, file) in _open)
        {
            await file.DisposeAsync();
            if (_keep)
                File.Move(file.Name, NameOf(part), overwrite: true);
            else
                File.Delete(file.Name);
        }
    }

    private string NameOf(ExportPart part) => part == ExportPart.Codebook ? Codebook : Counts;
}
