using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.Stemming;
using JudicialAnalogs.Language.StopWords;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Analysis.Internal;

/// <summary>One walk of the analysis chain over one text.</summary>
internal ref struct AnalysisPass(ReadOnlySpan<char> text, TextLanguage fixedLanguage)
{
    /// <summary>Letters after which a word is cut.</summary>
    public const int LongestTerm = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private Neighbourhood _neighbourhood;

    public void Run<TSink>(ref TSink sink)
        where TSink : ITokenSink
    {
        Span<char> folded = stackalloc char[LongestTerm];
        Span<char> stem = stackalloc char[LongestTerm];
        var position = 0;
        foreach (var token in Tokenizer.Tokenize(_text))
        {
            var source = _text.Slice(token.Start, Math.Min(token.Length, LongestTerm));
            if (token.Kind == TokenKind.Word)
            {
                EmitWord(token, position, folded[..WordFolding.Fold(source, folded)], stem, ref sink);
            }
            else
            {
                var length = NormalForm(source, folded);
                var stop = token.Kind is TokenKind.CitationMark or TokenKind.Symbol;
                var term = folded[..length];
                Emit(token, position, term, term, TextLanguage.Undetermined, stop, false, ref sink);
            }

            position++;
        }
    }

    private void EmitWord<TSink>(Token token, int position, scoped ReadOnlySpan<char> folded, scoped Span<char> stem, ref TSink sink)
        where TSink : ITokenSink
    {
        if (folded.IsEmpty)
            return;
        var language = LanguageOf(folded, token.Start);
        if (language != TextLanguage.Undetermined || folded[0] < '\u0400')
        {
            var length = Stem(folded, stem, language);
            Emit(token, position, folded, stem[..length], language, IsStopWord(folded, language), false, ref sink);
            return;
        }

        var stop = RussianStopWords.Contains(folded) || KazakhStopWords.Contains(folded);
        var russian = Stem(folded, stem, TextLanguage.Russian);
        Emit(token, position, folded, stem[..russian], TextLanguage.Undetermined, stop, false, ref sink);

        Span<char> second = stackalloc char[LongestTerm];
        var kazakh = Stem(folded, second, TextLanguage.Kazakh);
        if (!second[..kazakh].SequenceEqual(stem[..russian]))
            Emit(token, position, folded, second[..kazakh], TextLanguage.Undetermined, stop, true, ref sink);
    }

    private TextLanguage LanguageOf(scoped ReadOnlySpan<char> folded, int at)
    {
        if (fixedLanguage == TextLanguage.English)
            return TextLanguage.English;
        // A Latin word is a name or a mark: no language of the archive, and no stemmer.
        if (folded[0] < '\u0400')
            return TextLanguage.Undetermined;
        if (fixedLanguage != TextLanguage.Undetermined)
            return fixedLanguage;

        var own = LanguageDetector.OfWord(folded);
        if (own == TextLanguage.Undetermined)
            return _neighbourhood.Guess(_text, at);
        _neighbourhood.Remember(own);
        return own;
    }

    /// <summary>Writes the stem of a folded word; the answer is its length.</summary>
    public static int Stem(ReadOnlySpan<char> folded, Span<char> stem, TextLanguage language)
    {
        folded.CopyTo(stem);
        return language switch
        {
            TextLanguage.Russian => RussianStemmer.StemLength(folded),
            TextLanguage.Kazakh => KazakhStemmer.Stem(stem[..folded.Length]),
            TextLanguage.English => EnglishStemmer.Stem(stem[..folded.Length]),
            _ => folded.Length,
        };
    }

    public static bool IsStopWord(ReadOnlySpan<char> folded, TextLanguage language) => language switch
    {
        TextLanguage.Russian => RussianStopWords.Contains(folded),
        TextLanguage.Kazakh => KazakhStopWords.Contains(folded),
        TextLanguage.English => EnglishStopWords.Contains(folded),
        _ => false,
    };

    private static void Emit<TSink>(
        Token token,
        int position,
        ReadOnlySpan<char> folded,
        ReadOnlySpan<char> stem,
        TextLanguage language,
        bool stop,
        bool alternative,
        ref TSink sink)
        where TSink : ITokenSink => sink.Accept(new AnalyzedSpan
        {
            Stem = stem,
            Folded = folded,
            Start = token.Start,
            Length = token.Length,
            Position = position,
            Language = language,
            Kind = token.Kind,
            IsStopWord = stop,
            IsAlternative = alternative,
        });

    /// <summary>Digits without grouping, letters folded, one kind of hyphen: «1 572 800» → «1572800», «123 ABC 02» → «123abc02».</summary>
    public static int NormalForm(ReadOnlySpan<char> source, Span<char> destination)
    {
        var length = 0;
        for (var at = 0; at < source.Length;)
        {
            var end = at;
            while (end < source.Length && CharacterFolding.IsWordPart(source[end]))
                end++;
            if (end > at)
            {
                length += WordFolding.Fold(source[at..end], destination[length..]);
                at = end;
                continue;
            }

            var c = CharacterFolding.Fold(source[at++]);
            if (c is not (' ' or CharacterFolding.Dropped))
                destination[length++] = c;
        }

        return length;
    }
}
