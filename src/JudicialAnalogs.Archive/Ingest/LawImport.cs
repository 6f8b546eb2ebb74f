using System.Runtime.CompilerServices;
using JudicialAnalogs.Archive.Ingest.Internal;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Ingest;

/// <summary>
/// Takes law texts in, file by file and act by act: a file or the folder of an act is stored whole, in one transaction, or not at all,
/// and one does not stop the other.
/// </summary>
/// <param name="norms">The store.</param>
public sealed class LawImport(INormStore norms)
{
    /// <summary>Stores the acts of law in files and folders, in ordinal order of their names.</summary>
    /// <param name="paths">
    /// Files, or folders that stand for their files in plain text, Markdown, HTML and DOCX. A folder with <c>meta.yaml</c> is one act, laid
    /// out as <see cref="LawFolderReader"/> tells; in a clone it is read commit by commit, with the days of every version.
    /// </param>
    /// <param name="caller">Who imports and why.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public async IAsyncEnumerable<LawImportResult> RunAsync(
        IEnumerable<string> paths, Caller caller, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return await FileAsync(path, Path.GetFileName(path), caller, cancellationToken);
                continue;
            }

            var folders = ActFolders.Of(path);
            var told = new HashSet<string>(StringComparer.Ordinal);
            // A clone of acts may hold none today and many before.
            if (GitFolder.RootOf(path) is { } root && (folders.Count > 0 || root == Path.GetFullPath(path)))
            {
                await foreach (var result in HistoryAsync(root, path, told, caller, cancellationToken))
                    yield return result;
            }

            foreach (var folder in folders.Where(folder => !told.Contains(folder)))
            {
                await foreach (var result in FolderAsync(path, folder, caller, cancellationToken))
                    yield return result;
            }

            foreach (var file in ActFolders.LooseFiles(path, [.. folders.Union(told)]))
                yield return await FileAsync(file, NameOf(path, file), caller, cancellationToken);
        }
    }

    private async Task<LawImportResult> FileAsync(string path, string name, Caller caller, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (text, trouble) = await AttemptAsync(name, () => ReadAsync(path, name, cancellationToken));
        if (text is null)
            return new LawImportResult(name, null, trouble);
        await StoreAsync(text.Stored, caller, cancellationToken);
        return new LawImportResult(name, text, null) { Stored = text.Stored.Count };
    }

    private async IAsyncEnumerable<LawImportResult> FolderAsync(string root, string folder, Caller caller, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = NameOf(root, folder) is "." ? Path.GetFileName(folder) : NameOf(root, folder);
        var (editions, trouble) = await AttemptAsync(name, async () => LawFolderReader.Read(name, await ActFolders.ReadAsync(folder, cancellationToken)));
        if (editions is not { Count: > 0 })
        {
            yield return new LawImportResult(name, null, trouble ?? $"{name} holds no article such as «Статья 1. …» or «1-бап. …» in rus.md, kaz.md or the folders beside them.");
            yield break;
        }

        var read = editions.Select(edition => (edition.Text, Norms: LawVersions.Alone(edition))).ToList();
        await StoreAsync([.. read.SelectMany(edition => edition.Norms)], caller, cancellationToken);
        foreach (var (text, stored) in read)
            yield return new LawImportResult($"{name}/{(text.Language == LawLanguage.Kazakh ? "kaz" : "rus")}.md", text, null) { Stored = stored.Count };
    }

    private async IAsyncEnumerable<LawImportResult> HistoryAsync(
        string root, string path, HashSet<string> told, Caller caller, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var inside = NameOf(root, Path.GetFullPath(path)) is "." ? "" : NameOf(root, Path.GetFullPath(path));
        var (history, trouble) = await AttemptAsync(name, () => Task.FromResult(GitHistory.Open(GitFolder.Open(root))));
        using var opened = history;
        var commits = default(IReadOnlyList<GitCommit>);
        if (history is not null)
            (commits, trouble) = await AttemptAsync(name, () => history.CommitsAsync(inside, cancellationToken));
        if (history is null || commits is null)
        {
            // Without the history the texts would seem to stand for days on which others did.
            told.UnionWith(ActFolders.Of(path));
            yield return new LawImportResult(name, null, trouble);
            yield break;
        }

        foreach (var (folder, touched) in ActHistory.ByFolder(commits))
        {
            told.Add(Path.GetFullPath(Path.Combine(root, folder)));
            var (read, refused) = await AttemptAsync(folder, () => ActHistory.ReadAsync(history, folder, touched, cancellationToken));
            if (read is not null)
            {
                await StoreAsync(read.Norms, caller, cancellationToken);
                await WithdrawAsync(read.Norms, ActHistory.SourceOf(folder) + "/", caller, cancellationToken);
                foreach (var (file, text) in read.Newest)
                    yield return new LawImportResult(file, text, null) { FromHistory = true, Stored = read.Norms.Count(norm => norm.Language == text.Language) };
            }

            foreach (var message in read?.Troubles ?? [refused!])
                yield return new LawImportResult(folder, null, message);
        }
    }

    /// <summary>Takes back texts read earlier from the same folder that its history does not hold any more: collections rewrite their history.</summary>
    private async Task WithdrawAsync(IReadOnlyList<Norm> read, string source, Caller caller, CancellationToken cancellationToken)
    {
        var held = read.Select(IdentityOf).ToHashSet();
        var gone = new List<Norm>();
        foreach (var (act, language) in read.Select(norm => (norm.Reference.Act, norm.Language)).Distinct())
        {
            await foreach (var stored in norms.EnumerateAsync(act, language, cancellationToken))
            {
                if (stored.Source.StartsWith(source, StringComparison.Ordinal) && !stored.IsWithdrawn && stored.InForceFrom is { } day && !held.Contains(IdentityOf(stored)))
                    gone.Add(stored with { InForceTo = day.AddDays(-1) });
            }
        }

        await StoreAsync(gone, caller, cancellationToken);
    }

    private static (NormRef, LawLanguage, DateOnly?, string) IdentityOf(Norm norm) => (norm.Reference, norm.Language, norm.InForceFrom, norm.SourceHash);

    private async Task StoreAsync(IReadOnlyList<Norm> all, Caller caller, CancellationToken cancellationToken)
    {
        if (all.Count > 0)
            await norms.UpsertAsync(all, caller, cancellationToken: cancellationToken);
    }

    private static async Task<LawText> ReadAsync(string path, string name, CancellationToken cancellationToken) =>
        new FileInfo(path) is { Exists: true, Length: > LawTextReader.LargestFile } large
            ? throw new LawTextException(LawTextFault.TooLarge, $"{name}: {large.Length} bytes, more than an act of law may have ({LawTextReader.LargestFile}). Split it.")
            : LawTextReader.Read(name, await File.ReadAllBytesAsync(path, cancellationToken));

    /// <summary>What was read, or why not; system messages bear machine paths and are not passed on.</summary>
    private static async Task<(T? Value, string? Trouble)> AttemptAsync<T>(string name, Func<Task<T>> read)
        where T : class
    {
        try
        {
            return (await read(), null);
        }
        catch (LawTextException refused)
        {
            return (null, refused.Message);
        }
        catch (GitException failure)
        {
            return (null, $"{name}: {failure.Message}.");
        }
        catch (FileNotFoundException)
        {
            return (null, $"{name}: no such file.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"{name}: it cannot be opened; check that it exists and may be read.");
        }
    }

    private static string NameOf(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
