using System.Text;

namespace JudicialAnalogs.CorpusTools.Synthesis.Noises;

/// <summary>A text under noise that remembers where each sign of the text before it went.</summary>
internal sealed class NoisyText(string before)
{
    private readonly StringBuilder _text = new(before.Length + (before.Length / 8));
    private readonly int[] _places = new int[before.Length + 1];
    private int _taken;

    /// <summary>Takes the next sign as it is.</summary>
    public void Keep() => Put(before[_taken]);

    /// <summary>Takes all signs before <paramref name="place"/> as they are.</summary>
    public void KeepTo(int place)
    {
        while (_taken < place)
            Keep();
    }

    /// <summary>Puts another sign in the place of the next one.</summary>
    public void Put(char instead)
    {
        _places[_taken++] = _text.Length;
        _text.Append(instead);
    }

    /// <summary>Leaves the next sign out.</summary>
    public void Drop() => _places[_taken++] = _text.Length;

    /// <summary>Adds signs that were not there.</summary>
    public void Insert(string added) => _text.Append(added);

    /// <summary>The text once every sign was taken.</summary>
    public string Finish()
    {
        KeepTo(before.Length);
        _places[before.Length] = _text.Length;
        return _text.ToString();
    }

    /// <summary>Where a span of the text before it went.</summary>
    public (int Start, int Length) Moved(int start, int length)
    {
        var moved = _places[start];
        return length == 0 ? (moved, 0) : (moved, _places[start + length - 1] + 1 - moved);
    }
}
