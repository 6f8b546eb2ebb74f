using System.Reflection;

namespace JudicialAnalogs.Server.Configuration;

/// <summary>A setting that there is.</summary>
/// <param name="Path">Its key, parts parted by a colon. <c>#</c> stands for the number of an element, from 0, and <c>*</c> for a name of your choice.</param>
/// <param name="Meaning">What it sets, in Markdown; empty where the documentation file is not beside the program.</param>
/// <param name="Default">What holds when nothing is given.</param>
/// <param name="Allowed">What may be given.</param>
/// <param name="IsSecret">True where it is never taken from the settings' file.</param>
/// <param name="FormerVariable">A variable that sets it too; null for none.</param>
public sealed record ConfigurationKey(string Path, string Meaning, string Default, string Allowed, bool IsSecret, string? FormerVariable)
{
    /// <summary>What variables that set keys begin with.</summary>
    public const string Prefix = "ANALOGS__";

    /// <summary>The variable that sets it.</summary>
    public string Variable => Prefix + Path.Replace(":", "__", StringComparison.Ordinal);

    internal PropertyInfo Property { get; init; } = null!;
}
