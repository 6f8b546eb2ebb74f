using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>Reads the folder of an act commit by commit: one commit is one version in force. See docs/decisions/0006.</summary>
internal sealed class ActHistory
{
    private readonly Dictionary<string, string> _blobs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(DateOnly Day, LawEdition? Edition)>> _editions = new(StringComparer.Ordinal) { ["rus"] = [], ["kaz"] = [] };
    private readonly List<string> _troubles = [];

    /// <summary>What a history holds.</summary>
    /// <param name="Norms">Every text of every edition.</param>
    /// <param name="Newest">The newest edition of each language with its file, also of an act no longer in force.</param>
    /// <param name="Editions">How many editions were read, both languages together.</param>
    /// <param name="Troubles">Editions that could not be read, with commit and file.</param>
    public sealed record Result(IReadOnlyList<Norm> Norms, IReadOnlyList<(string File, LawText Text)> Newest, int Editions, IReadOnlyList<string> Troubles);

    /// <summary>Splits the commits of a clone by folder of an act; folders that are gone today are among them.</summary>
    public static SortedDictionary<string, List<(GitCommit Commit, List<GitChange> Changes)>> ByFolder(IReadOnlyList<GitCommit> commits)
    {
        var folders = commits.SelectMany(commit => commit.Changes)
            .Where(change => change.Path == LawFolderReader.MetaFile || change.Path.EndsWith("/" + LawFolderReader.MetaFile, StringComparison.Ordinal))
            .Select(change => FolderOf(change.Path))
            .ToHashSet(StringComparer.Ordinal);
        var split = new SortedDictionary<string, List<(GitCommit, List<GitChange>)>>(StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            foreach (var change in commit.Changes)
            {
                var folder = FolderOf(change.Path);
                if (!folders.Contains(folder))
                    folder = FolderOf(folder);
                if (!folders.Contains(folder))
                    continue;
                if (!split.TryGetValue(folder, out var touched))
                    split.Add(folder, touched = []);
                if (touched.Count == 0 || touched[^1].Item1 != commit)
                    touched.Add((commit, []));
                touched[^1].Item2.Add(change with { Path = folder.Length == 0 ? change.Path : change.Path[(folder.Length + 1)..] });
            }
        }

        return split;
    }

    /// <summary>Reads the folder of an act.</summary>
    /// <param name="git">The clone.</param>
    /// <param name="folder">Its path from the root of the clone.</param>
    /// <param name="commits">The commits that touched it, oldest first.</param>
    /// <param name="cancellationToken">Stops between commits.</param>
    /// <exception cref="LawTextException">Nothing tells which act it is.</exception>
    public static async Task<Result> ReadAsync(
        GitHistory git, string folder, IReadOnlyList<(GitCommit Commit, List<GitChange> Changes)> commits, CancellationToken cancellationToken)
    {
        var history = new ActHistory();
        foreach (var (commit, changes) in commits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await history.TakeAsync(git, SourceOf(folder), commit, changes, cancellationToken);
        }

        var norms = new List<Norm>();
        foreach (var editions in history._editions.Values)
        {
            var versions = new LawVersions();
            // A later commit may bring in or put right an earlier edition.
            foreach (var (day, edition) in editions.OrderBy(edition => edition.Day))
            {
                if (edition is null)
                    versions.End(day);
                else
                    versions.Add(edition, day);
            }

            norms.AddRange(versions.Norms);
        }

        var read = history._editions.Select(language => (File: $"{(folder.Length == 0 ? "." : folder)}/{language.Key}.md", Read: language.Value.Where(edition => edition.Edition is not null).ToList())).Where(language => language.Read.Count > 0).ToList();
        return new Result(norms, [.. read.Select(language => (language.File, language.Read[^1].Edition!.Text))], read.Sum(language => language.Read.Count), history._troubles);
    }

    /// <summary>How sources of norms read from the history of a folder begin.</summary>
    public static string SourceOf(string folder) => $"git:{(folder.Length == 0 ? "." : folder)}";

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    private async Task TakeAsync(GitHistory git, string source, GitCommit commit, List<GitChange> changes, CancellationToken cancellationToken)
    {
        var languages = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => LawFolderReader.Handles(change.Path)))
        {
            if (LawFolderReader.LanguageOf(change.Path) is { } code)
                languages.Add(code);
            else
                languages.UnionWith(_editions.Keys);
            _contents.Remove(change.Path);
            if (change.Blob is null)
                _blobs.Remove(change.Path);
            else
                _blobs[change.Path] = change.Blob;
        }

        foreach (var code in languages)
            await TakeAsync(git, source, commit, code, cancellationToken);
    }

    private async Task TakeAsync(GitHistory git, string source, GitCommit commit, string code, CancellationToken cancellationToken)
    {
        var paths = _blobs.Keys.Where(path => path == LawFolderReader.MetaFile || LawFolderReader.LanguageOf(path) == code).ToList();
        var editions = _editions[code];
        if (!paths.Contains(LawFolderReader.MetaFile) || paths.Count == 1)
        {
            // A folder without its act: the act is no longer in force from the day of the commit.
            if (editions is [.., { Edition: not null }])
                editions.Add((commit.Day, null));
            return;
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!_contents.TryGetValue(path, out var content))
                _contents[path] = content = await git.ReadAsync(_blobs[path], cancellationToken);
            files[path] = content;
        }

        try
        {
            var edition = LawFolderReader.Read(source, files) is [var only, ..] ? only : null;
            if (edition is not null || editions.Count > 0)
                editions.Add((edition?.VersionDate ?? commit.Day, edition is null ? null : edition with { CausedBy = edition.CausedBy ?? CauseOf(commit) }));
        }
        catch (LawTextException refused) when (refused.Fault != LawTextFault.UnknownAct)
        {
            // Until the next edition that can be read nothing is known: the text before must not seem to last.
            _troubles.Add($"{commit.Hash[..10]}: {refused.Message}");
            if (editions.Count > 0)
                editions.Add((commit.Day, null));
        }
    }

    // Commits of a collection bear the name of the law that made the edition. The day in it is that of signing, never of entry into force.
    private static Amendment? CauseOf(GitCommit commit) =>
        LawAmendments.Read(commit.Message.Split('\n')[0]) is [var only] && only.LawNumber.Length > 0 ? only : null;
}
