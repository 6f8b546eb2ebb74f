using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using JudicialAnalogs.Language.Languages;

namespace JudicialAnalogs.Language.Analysis.Internal;

/// <summary>What an analyzer makes of one word as written, whatever stands around it.</summary>
internal struct WordReading
{
    /// <summary>The longest word that is kept.</summary>
    public const int Longest = 20;

    private Letters _letters;
    private byte _length;
    private byte _own;

    /// <summary>Whether neighbours neither settle the word's language nor learn from it.</summary>
    public bool IsSettled;

    /// <summary>Whether it is a stop word in Russian, or in its only language.</summary>
    public bool IsStopFirst;

    /// <summary>Whether it is a stop word in Kazakh.</summary>
    public bool IsStopSecond;

    /// <summary>The stem in Russian, or in its only language; −1 when nothing is left of the word.</summary>
    public int First;

    /// <summary>The stem in Kazakh, of a word that could be either.</summary>
    public int Second;

    /// <summary>The language that the word shows by itself.</summary>
    public TextLanguage Own
    {
        readonly get => (TextLanguage)_own;
        set => _own = (byte)value;
    }

    public readonly bool IsEmpty => _length == 0;

    /// <summary>The word as written.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Word => ((ReadOnlySpan<char>)_letters)[.._length];

    public readonly bool IsOf(ReadOnlySpan<char> word) => word.Length == _length && Word.SequenceEqual(word);

    public void Name(ReadOnlySpan<char> word)
    {
        Span<char> letters = _letters;
        word.CopyTo(letters);
        _length = (byte)word.Length;
    }

    [InlineArray(Longest)]
    private struct Letters
    {
        private char _first;
    }
}
