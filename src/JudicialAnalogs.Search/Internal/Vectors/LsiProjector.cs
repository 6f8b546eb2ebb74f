using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Projects terms into a model's space; keeps its scratch room, so one per thread.</summary>
internal sealed class LsiProjector(LsiModel model)
{
    private const int NotAsked = 0, NotKnown = -1;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(string Word, int Row, int Count)> _words = [];
    private readonly float[] _unknown = new float[model.Dimensions];

    // By number of a stem: the text that has it last, its place in that text's words, and the row of the model, plus one.
    private (int Text, int Word, int Row)[] _seen = [];
    private int _text;

    public int Dimensions => model.Dimensions;

    /// <summary>Writes the unit vector of some terms; false (and zeros) when the model knows none of them nor a part of them.</summary>
    public bool Project(ReadOnlySpan<Term> terms, Span<float> vector)
    {
        _counts.Clear();
        foreach (var term in terms)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, term.Text, out _)++;
        _words.Clear();
        foreach (var (word, count) in _counts)
            _words.Add((word, model.Words.RowOf(word), count));
        return Sum(vector);
    }

    /// <summary>The same for terms being indexed.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="known">What their numbers mean, always the same for this projector.</param>
    /// <param name="vector">Gets the vector.</param>
    public bool Project(ReadOnlySpan<ReadTerm> terms, KnownStems known, Span<float> vector)
    {
        _words.Clear();
        _text++;
        foreach (ref readonly var term in terms)
        {
            if (term.Stem >= _seen.Length)
                Array.Resize(ref _seen, Math.Max(term.Stem + 1, Math.Max(4096, _seen.Length * 2)));
            ref var seen = ref _seen[term.Stem];
            if (seen.Text == _text)
            {
                CollectionsMarshal.AsSpan(_words)[seen.Word].Count++;
                continue;
            }

            (seen.Text, seen.Word) = (_text, _words.Count);
            if (seen.Row == NotAsked)
                seen.Row = model.Words.RowOf(known[term.Stem].Text) is var found and >= 0 ? found + 1 : NotKnown;
            _words.Add(seen.Row == NotKnown ? (known[term.Stem].Text, -1, 1) : (string.Empty, seen.Row - 1, 1));
        }

        return Sum(vector);
    }

    /// <summary>
    /// Adds up the directions of the words one after the other, four in one walk over the vector: every component gets the same sums in the same order,
    /// and four rows are waited for at once.
    /// </summary>
    private bool Sum(Span<float> vector)
    {
        vector.Clear();
        var words = CollectionsMarshal.AsSpan(_words);
        for (var i = 0; i < words.Length;)
        {
            if (i + 4 <= words.Length && words[i].Row >= 0 && words[i + 1].Row >= 0 && words[i + 2].Row >= 0 && words[i + 3].Row >= 0)
            {
                AddFour(words.Slice(i, 4), vector);
                i += 4;
                continue;
            }

            var (word, row, count) = words[i++];
            if (row >= 0)
                TensorPrimitives.MultiplyAdd(model.Words.Row(row), WeightOf(count), vector, vector);
            else if (HasParts(word))
                TensorPrimitives.MultiplyAdd(_unknown, WeightOf(count), vector, vector);
        }

        var norm = TensorPrimitives.Norm<float>(vector);
        if (!(norm > 1e-12f))
        {
            vector.Clear();
            return false;
        }

        TensorPrimitives.Divide(vector, norm, vector);
        return true;
    }

    private void AddFour(ReadOnlySpan<(string Word, int Row, int Count)> words, Span<float> vector)
    {
        var a = model.Words.Row(words[0].Row);
        var b = model.Words.Row(words[1].Row);
        var c = model.Words.Row(words[2].Row);
        var d = model.Words.Row(words[3].Row);
        var (weightA, weightB, weightC, weightD) = (WeightOf(words[0].Count), WeightOf(words[1].Count), WeightOf(words[2].Count), WeightOf(words[3].Count));
        var i = 0;
        for (; i + Vector<float>.Count <= vector.Length; i += Vector<float>.Count)
        {
            var sum = (new Vector<float>(a[i..]) * weightA) + new Vector<float>(vector[i..]);
            sum = (new Vector<float>(b[i..]) * weightB) + sum;
            sum = (new Vector<float>(c[i..]) * weightC) + sum;
            sum = (new Vector<float>(d[i..]) * weightD) + sum;
            sum.CopyTo(vector[i..]);
        }

        for (; i < vector.Length; i++)
        {
            var sum = (a[i] * weightA) + vector[i];
            sum = (b[i] * weightB) + sum;
            sum = (c[i] * weightC) + sum;
            vector[i] = (d[i] * weightD) + sum;
        }
    }

    private static float WeightOf(int count) => count == 1 ? 1 : 1 + MathF.Log(count);

    /// <summary>Adds up the directions of a word's parts; false when the model knows none.</summary>
    private bool HasParts(string word)
    {
        Array.Clear(_unknown);
        var found = false;
        Subwords.Each(word, model.SubwordLength, stretch =>
        {
            var direction = model.Parts.Of(stretch);
            if (direction.IsEmpty)
                return;
            found = true;
            TensorPrimitives.Add(_unknown, direction, _unknown);
        });
        return found;
    }
}
