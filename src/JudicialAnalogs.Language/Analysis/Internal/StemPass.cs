using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Languages;
using JudicialAnalogs.Language.StopWords;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Analysis.Internal;

/// <summary>One walk over one text that looks words up in a memory and runs the chain of <see cref="AnalysisPass"/> for new ones alone.</summary>
internal ref struct StemPass(ReadOnlySpan<char> text, TextLanguage fixedLanguage, StemMemory memory)
{
    private readonly ReadOnlySpan<char> _text = text;
    private Neighbourhood _neighbourhood;

    public void Run<TSink>(ref TSink sink)
        where TSink : IStemSink
    {
        Span<char> normal = stackalloc char[AnalysisPass.LongestTerm];
        var tokens = Tokenizer.Tokenize(_text);
        for (int position = 0, count; (count = LookAhead(ref tokens)) > 0;)
        {
            foreach (var (token, hash) in memory.Ahead.AsSpan(0, count))
            {
                if (token.Kind == TokenKind.Word)
                    EmitWord(token, hash, position, ref sink);
                else if (token.Kind is not (TokenKind.CitationMark or TokenKind.Symbol))
                    sink.Accept(memory.Of(normal[..AnalysisPass.NormalForm(SourceOf(token), normal)]), position, token.Start, token.Length);
                position++;
            }
        }
    }

    private readonly int LookAhead(ref TokenEnumerator tokens)
    {
        var count = 0;
        while (count < StemMemory.Together && tokens.MoveNext())
        {
            var token = tokens.Current;
            memory.Ahead[count++] = (token, token.Kind == TokenKind.Word ? StemMemory.HashOf(SourceOf(token)) : 0);
        }

        memory.Touch(memory.Ahead.AsSpan(0, count));
        return count;
    }

    private readonly ReadOnlySpan<char> SourceOf(Token token) => _text.Slice(token.Start, Math.Min(token.Length, AnalysisPass.LongestTerm));

    private void EmitWord<TSink>(Token token, uint hash, int position, ref TSink sink)
        where TSink : IStemSink
    {
        var source = SourceOf(token);
        if (source.Length > WordReading.Longest)
        {
            var unkept = default(WordReading);
            Read(source, ref unkept);
            Emit(unkept, token, position, ref sink);
            return;
        }

        ref var reading = ref memory.ReadingOf(source, hash);
        if (reading.IsEmpty)
        {
            Read(source, ref reading);
            reading.Name(source);
        }

        Emit(reading, token, position, ref sink);
    }

    private void Emit<TSink>(in WordReading reading, Token token, int position, ref TSink sink)
        where TSink : IStemSink
    {
        var language = reading.Own;
        if (!reading.IsSettled)
        {
            if (language == TextLanguage.Undetermined)
            {
                EmitUnsure(reading, token, position, ref sink);
                return;
            }

            _neighbourhood.Remember(language);
        }

        if (!reading.IsStopFirst && reading.First >= 0)
            sink.Accept(reading.First, position, token.Start, token.Length);
    }

    private void EmitUnsure<TSink>(in WordReading reading, Token token, int position, ref TSink sink)
        where TSink : IStemSink
    {
        var language = _neighbourhood.Guess(_text, token.Start);
        var stop = language switch
        {
            TextLanguage.Russian => reading.IsStopFirst,
            TextLanguage.Kazakh => reading.IsStopSecond,
            _ => reading.IsStopFirst || reading.IsStopSecond,
        };
        if (stop)
            return;
        if (language != TextLanguage.Kazakh)
            sink.Accept(reading.First, position, token.Start, token.Length);
        if (language != TextLanguage.Russian && (language == TextLanguage.Kazakh || reading.First != reading.Second))
            sink.Accept(reading.Second, position, token.Start, token.Length);
    }

    private readonly void Read(ReadOnlySpan<char> word, ref WordReading reading)
    {
        reading = default;
        reading.First = -1;
        Span<char> folded = stackalloc char[AnalysisPass.LongestTerm];
        folded = folded[..WordFolding.Fold(word, folded)];
        reading.IsSettled = true;
        if (folded.IsEmpty)
            return;
        var language = fixedLanguage;
        if (language != TextLanguage.English && folded[0] < '\u0400')
        {
            language = TextLanguage.Undetermined;
        }
        else if (language == TextLanguage.Undetermined)
        {
            reading.IsSettled = false;
            language = reading.Own = LanguageDetector.OfWord(folded);
            if (language == TextLanguage.Undetermined)
            {
                reading.First = StemOf(folded, TextLanguage.Russian);
                reading.Second = StemOf(folded, TextLanguage.Kazakh);
                reading.IsStopFirst = RussianStopWords.Contains(folded);
                reading.IsStopSecond = KazakhStopWords.Contains(folded);
                return;
            }
        }

        reading.IsStopFirst = AnalysisPass.IsStopWord(folded, language);
        reading.First = StemOf(folded, language);
    }

    private readonly int StemOf(ReadOnlySpan<char> folded, TextLanguage language)
    {
        Span<char> stem = stackalloc char[AnalysisPass.LongestTerm];
        return memory.Of(stem[..AnalysisPass.Stem(folded, stem, language)]);
    }
}
