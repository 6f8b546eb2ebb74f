using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>Takes law texts in, file by file: a file is stored whole or not at all, and one does not stop the other.</summary>
/// <param name="norms">The store.</param>
public sealed class LawImport(INormStore norms)
{
    private const int BatchSize = 2_000;

    /// <summary>Stores the acts of law in files and folders, in ordinal order of their names.</summary>
    /// <param name="paths">Files, or folders that stand for their <c>.txt</c> and <c>.md</c> files.</param>
    /// <param name="caller">Who imports and why.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public async IAsyncEnumerable<LawImportResult> RunAsync(
        IEnumerable<string> paths, Caller caller, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (path, name) in paths.SelectMany(FilesOf))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (text, trouble) = await ReadAsync(path, name, cancellationToken);
            if (text is not null)
            {
                foreach (var batch in text.Stored.Chunk(BatchSize))
                    await norms.UpsertAsync(batch, caller, cancellationToken: cancellationToken);
            }

            yield return new LawImportResult(name, text, trouble);
        }
    }

    private static async Task<(LawText? Text, string? Trouble)> ReadAsync(string path, string name, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LawTextReader.LargestFile } large)
                return (null, $"{name}: {large.Length} bytes, more than an act of law may have ({LawTextReader.LargestFile}). Split it.");
            return (LawTextReader.Read(name, await File.ReadAllBytesAsync(path, cancellationToken)), null);
        }
        catch (LawTextException refused)
        {
            return (null, refused.Message);
        }
        catch (FileNotFoundException)
        {
            return (null, $"{name}: no such file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"{name}: the file cannot be opened; check that it exists and may be read.");
        }
    }

    private static IEnumerable<(string Path, string Name)> FilesOf(string path)
    {
        if (!Directory.Exists(path))
            return [(path, Path.GetFileName(path))];
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(file => (file, Path.GetRelativePath(path, file).Replace('\\', '/')));
    }
}
