using System.Numerics;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>A set of document numbers below a fixed size.</summary>
internal sealed class Bitmap(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) >> 6];

    public Bitmap(int size, ReadOnlySpan<ulong> words)
        : this(size) => words.CopyTo(_words);

    public int Size => size;

    public ReadOnlySpan<ulong> Words => _words;

    public bool this[int i] => (_words[i >> 6] >> (i & 63) & 1) != 0;

    /// <summary>64 members and non-members from a document on; beyond the end there are none.</summary>
    public ulong Bits(int from)
    {
        int word = from >> 6, shift = from & 63;
        var bits = _words[word] >> shift;
        return shift == 0 || word + 1 == _words.Length ? bits : bits | (_words[word + 1] << (64 - shift));
    }

    public void Set(int i) => _words[i >> 6] |= 1UL << (i & 63);

    /// <summary>Adds members among the 64 from a document on; none of them may lie beyond the end.</summary>
    public void SetBits(int from, ulong bits)
    {
        int word = from >> 6, shift = from & 63;
        _words[word] |= bits << shift;
        if (shift != 0 && bits >> (64 - shift) is not 0 and var rest)
            _words[word + 1] |= rest;
    }

    public void Clear(int i) => _words[i >> 6] &= ~(1UL << (i & 63));

    public void Fill()
    {
        Array.Fill(_words, ulong.MaxValue);
        if ((size & 63) != 0)
            _words[^1] = (1UL << (size & 63)) - 1;
    }

    public void And(Bitmap other)
    {
        for (var i = 0; i < _words.Length; i++)
            _words[i] &= other._words[i];
    }

    public void Except(Bitmap other)
    {
        for (var i = 0; i < _words.Length; i++)
            _words[i] &= ~other._words[i];
    }

    /// <summary>True when every member of another set is one of this.</summary>
    public bool Includes(Bitmap other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((other._words[i] & ~_words[i]) != 0)
                return false;
        }

        return true;
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
            count += BitOperations.PopCount(word);
        return count;
    }

    public Bitmap Copy() => new(size, _words);

    public bool AnyWithin(int from, int to)
    {
        var next = Next(from);
        return next >= 0 && next < to;
    }

    /// <summary>First member at or after <paramref name="from"/>, or −1.</summary>
    public int Next(int from)
    {
        if (from >= size)
            return -1;
        var index = from >> 6;
        var word = _words[index] & (ulong.MaxValue << (from & 63));
        while (word == 0)
        {
            if (++index >= _words.Length)
                return -1;
            word = _words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }
}
