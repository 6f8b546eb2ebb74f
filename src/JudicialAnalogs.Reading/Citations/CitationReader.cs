using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Acts;
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
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<Citation> Read(string text, CitationContext? context, CancellationToken cancellationToken)
    {
        using var stop = PatternStop.When(cancellationToken);
        return Read(text, context);
    }

    /// <inheritdoc cref="Read(string, CitationContext?, CancellationToken)"/>
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

    /// <summary>The acts that <paramref name="text"/> names, in order of appearance, whether or not a place in them is cited.</summary>
    /// <param name="text">Any text; spans refer to it as given.</param>
    /// <param name="context">What is known besides the text: the day decides which Constitution is meant.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<MentionedAct> ReadActs(string text, CitationContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
            return [];
        var tokens = CitationTokenizer.Tokenize(text);
        var mentions = new CitationScanner(new TokenText(text, tokens)).Scan().Select(met => met.Mention).OfType<ActMention>();
        return
        [
            .. mentions
                .Where(mention => mention is { Kind: ActMentionKind.Named or ActMentionKind.Resolution, Weak: false, Act: not null })
                .Select(mention => new MentionedAct(ActInheritance.NameOf(mention.Act!, context), SpanOf(mention, tokens))),
        ];
    }

    private static TextSpan SpanOf(ActMention mention, List<CitationToken> tokens)
    {
        var start = tokens[mention.First].Start;
        return new TextSpan(start, tokens[Math.Max(mention.NameEnd - 1, mention.First)].End - start);
    }
}
