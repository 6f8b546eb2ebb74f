using System.Globalization;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>
/// Reads what <c>git log --raw -z</c> writes with the format of <see cref="GitHistory"/>: for each commit a field with hash, day and
/// message, then for each changed file a field with modes and objects and one with its path.
/// </summary>
internal static class GitLog
{
    public static IReadOnlyList<GitCommit> Parse(string output)
    {
        var commits = new List<GitCommit>();
        var changes = new List<GitChange>();
        var fields = output.Split('\0');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i].TrimStart('\n');
            if (field.StartsWith('\u0001'))
            {
                var parts = field.Split('\u0001', 4);
                changes = [];
                commits.Add(new GitCommit(parts[1], DateOnly.FromDateTime(DateTimeOffset.Parse(parts[2], CultureInfo.InvariantCulture).DateTime), parts[3].Trim(), changes));
            }
            else if (field.StartsWith(':') && i + 1 < fields.Length)
            {
                var parts = field.Split(' ');
                // Links and sub-modules are no files.
                var kept = parts[1].StartsWith("100", StringComparison.Ordinal);
                changes.Add(new GitChange(fields[++i], kept ? parts[3] : null));
            }
        }

        return commits;
    }
}
