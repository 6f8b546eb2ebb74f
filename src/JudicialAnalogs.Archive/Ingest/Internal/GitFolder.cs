using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>Where a clone keeps its objects and its newest commit, read from its files without running anything.</summary>
/// <param name="Root">Work tree, or the repository itself where it is bare.</param>
/// <param name="Objects">Folder of its objects.</param>
/// <param name="Shallow">File that tells where a shallow history begins; may not exist.</param>
/// <param name="Head">The commit checked out, hexadecimal.</param>
internal sealed partial record GitFolder(string Root, string Objects, string Shallow, string Head)
{
    /// <summary>The work tree or bare repository a folder is or lies in; null when it is in none.</summary>
    public static string? RootOf(string folder)
    {
        var start = Path.GetFullPath(folder);
        if (IsRepository(start))
            return start;
        for (var at = start; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(Path.Combine(at, ".git")) || File.Exists(Path.Combine(at, ".git")))
                return at;
        }

        return null;
    }

    /// <summary>Reads a clone.</summary>
    /// <exception cref="GitException">Its files do not tell which commit is checked out.</exception>
    public static GitFolder Open(string root)
    {
        var own = Path.Combine(root, ".git");
        // A linked work tree names its folder in a file, and that folder names the one all work trees share.
        if (File.Exists(own))
            own = Path.GetFullPath(Path.Combine(root, File.ReadAllText(own).Replace("gitdir:", "", StringComparison.Ordinal).Trim()));
        else if (!Directory.Exists(own))
            own = root;
        var common = Path.Combine(own, "commondir");
        common = File.Exists(common) ? Path.GetFullPath(Path.Combine(own, File.ReadAllText(common).Trim())) : own;
        var head = HeadOf(own, common)
            ?? throw new GitException("its .git folder does not tell which commit is checked out; clone it anew with git clone");
        return new GitFolder(root, Path.Combine(common, "objects"), Path.Combine(common, "shallow"), head);
    }

    private static bool IsRepository(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")) && Directory.Exists(Path.Combine(folder, "refs"));

    private static string? HeadOf(string own, string common)
    {
        var file = Path.Combine(own, "HEAD");
        if (!File.Exists(file))
            return null;
        var head = File.ReadAllText(file).Trim();
        if (!head.StartsWith("ref: ", StringComparison.Ordinal))
            return Hash().IsMatch(head) ? head : null;
        var name = head["ref: ".Length..].Trim();
        if (!Name().IsMatch(name) || name.Contains("..", StringComparison.Ordinal))
            return null;
        foreach (var folder in new[] { own, common })
        {
            var loose = Path.Combine(folder, name);
            if (File.Exists(loose) && File.ReadAllText(loose).Trim() is var hash && Hash().IsMatch(hash))
                return hash;
        }

        var packed = Path.Combine(common, "packed-refs");
        if (!File.Exists(packed))
            return null;
        var line = File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + name, StringComparison.Ordinal));
        return line is not null && Hash().IsMatch(line[..^(name.Length + 1)]) ? line[..^(name.Length + 1)] : null;
    }

    [GeneratedRegex(@"^(?:[0-9a-f]{40}|[0-9a-f]{64})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex(@"^refs/[^\s\\:?*\[~^]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
