using JudicialAnalogs.Language.Analysis.Internal;
using JudicialAnalogs.Language.Languages;

namespace JudicialAnalogs.Language.Analysis;

/// <summary>
/// The analysis chain: tokens → folding → language of each token → stem. Immutable and safe for concurrent use; the same
/// text gives the same tokens on every machine. Words longer than 64 characters are cut there.
/// </summary>
public sealed class Analyzer
{
    private readonly TextLanguage _language;

    private Analyzer(TextLanguage language) => _language = language;

    /// <summary>
    /// For the archive: Russian or Kazakh decided per token by letters, lexicon, endings and neighbours. A word that could be
    /// either yields its Russian stem and, where it differs, its Kazakh one at the same position.
    /// </summary>
    public static Analyzer ForArchive { get; } = new(TextLanguage.Undetermined);

    /// <summary>Every Cyrillic word is Russian.</summary>
    public static Analyzer Russian { get; } = new(TextLanguage.Russian);

    /// <summary>Every Cyrillic word is Kazakh.</summary>
    public static Analyzer Kazakh { get; } = new(TextLanguage.Kazakh);

    /// <summary>English: function words as stop words, Porter2 stems.</summary>
    public static Analyzer English { get; } = new(TextLanguage.English);

    /// <summary>Passes the tokens of a text to a sink in order, without allocating.</summary>
    /// <typeparam name="TSink">The sink's own type.</typeparam>
    /// <param name="text">Text as written; it need not be folded.</param>
    /// <param name="sink">Called once for each token, and twice for a word with two readings.</param>
    public void Analyze<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITokenSink => new AnalysisPass(text, _language).Run(ref sink);

    /// <summary>
    /// Passes the stems of a text to a sink in order, stop words left out: those that <see cref="Analyze{TSink}"/> gives, sooner, because words met
    /// before are looked up.
    /// </summary>
    /// <typeparam name="TSink">The sink's own type.</typeparam>
    /// <param name="text">Text as written; it need not be folded.</param>
    /// <param name="memory">Words met before by this analyzer.</param>
    /// <param name="sink">Called once for each stem.</param>
    /// <exception cref="ArgumentException">The memory holds readings of another analyzer.</exception>
    public void Stem<TSink>(ReadOnlySpan<char> text, StemMemory memory, ref TSink sink)
        where TSink : IStemSink
    {
        ArgumentNullException.ThrowIfNull(memory);
        if ((memory.Owner ??= this) != this)
            throw new ArgumentException("The memory holds readings of another analyzer; take one for each.", nameof(memory));
        new StemPass(text, _language, memory).Run(ref sink);
    }

    /// <summary>The tokens of a text as a list of copies; for queries and tests, not for bulk indexing.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sink = new ListSink();
        Analyze(text, ref sink);
        return sink.Tokens;
    }
}
