using System.Text;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>The lines of a word list kept in the assembly, without its remarks.</summary>
internal static class ResourceLines
{
    public static IEnumerable<string> Of(string name)
    {
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
