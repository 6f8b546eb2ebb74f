using JudicialAnalogs.Reading.Citations.Internal;

namespace JudicialAnalogs.Reading.Citations;

/// <summary>
/// Finds every citation of a norm in a Russian or Kazakh text. One pass over tokens reads chains of articles, parts and points with
/// the act named among them; a second pass gives an act to the chains that name none. Time grows linearly with the text, and no text
/// makes it throw. Safe for use by several threads.
/// </summary>
public static class CitationReader
{
    /// <summary>The citations of <paramref name="text"/> in order of appearance, lists and ranges expanded.</summary>
    /// <param name="text">Any text, folded or not; spans refer to it as given.</param>
    /// <param name="context">What is known besides the text; <see cref="CitationContext.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Citation> Read(string text, CitationContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return [];
        var tokens = CitationTokenizer.Tokenize(text);
        var scanner = new CitationScanner(new TokenText(text, tokens));
        var citations = ActInheritance.Resolve(scanner.Scan(), tokens, context ?? CitationContext.Default);
        return citations.Count == 0 && CanonicalText.TryRead(text) is { } whole ? [whole] : citations;
    }
}
