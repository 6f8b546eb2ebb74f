using JudicialAnalogs.Language.Folding;
using JudicialAnalogs.Language.Tokens;

namespace JudicialAnalogs.Language.Quantities.Internal;

/// <summary>The tokens of a text with their folded letters, for readers that look ahead.</summary>
internal sealed class WordList
{
    private readonly string _text;
    private readonly List<FoldedWord> _words;

    private WordList(string text, List<FoldedWord> words)
    {
        _text = text;
        _words = words;
    }

    public int Count => _words.Count;

    public FoldedWord this[int index] => _words[index];

    public static WordList Of(string text)
    {
        var words = new List<FoldedWord>();
        foreach (var token in Tokenizer.Tokenize(text))
            words.Add(new FoldedWord(TextFolding.Fold(text.Substring(token.Start, token.Length)).Text, token));
        return new WordList(text, words);
    }

    /// <summary>Whether only white space, brackets of a remark just closed, a hyphen, or the point of «тыс.» stands between a word and the one before it.</summary>
    public bool IsJoined(int index)
    {
        if (index == 0)
            return false;
        var shortened = _words[index - 1].Folded is "тыс" or "млн" or "млрд";
        foreach (var c in Gap(index))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or ')' or '\u00AD') && !(shortened && c == '.'))
                return false;
        }

        return true;
    }

    /// <summary>The characters between a word and the one before it, or before the end of the text.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        var from = index == 0 ? 0 : _words[index - 1].End;
        var to = index < _words.Count ? _words[index].Start : _text.Length;
        return _text.AsSpan(from, to - from);
    }
}
