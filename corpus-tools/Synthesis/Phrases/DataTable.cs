namespace JudicialAnalogs.CorpusTools.Synthesis.Phrases;

/// <summary>The generator's data files, compiled into the assembly.</summary>
internal static class DataTable
{
    private const string Root = "JudicialAnalogs.CorpusTools.Synthesis.";

    /// <summary>The lines of a file that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(Root + name)
            ?? throw new InvalidDataException($"The data file \"{name}\" is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The rows of a <c>;</c>-separated file below its heading.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Skip(1).Select(line => line.Split(';'));

    /// <summary>Names of the files that start with <paramref name="prefix"/>, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        typeof(DataTable).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root + prefix, StringComparison.Ordinal))
            .Select(name => name[Root.Length..])
            .Order(StringComparer.Ordinal);
}
