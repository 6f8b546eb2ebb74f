using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Projects terms into a model's space; keeps its scratch room, so one per thread.</summary>
internal sealed class LsiProjector(LsiModel model)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly float[] _unknown = new float[model.Dimensions];

    public int Dimensions => model.Dimensions;

    /// <summary>Writes the unit vector of some terms; false (and zeros) when the model knows none of them nor a part of them.</summary>
    public bool Project(ReadOnlySpan<Term> terms, Span<float> vector)
    {
        _counts.Clear();
        vector.Clear();
        foreach (var term in terms)
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, term.Text, out _)++;
        foreach (var (word, count) in _counts)
        {
            var direction = model.Words.Of(word);
            if (direction.IsEmpty)
                direction = OfParts(word);
            TensorPrimitives.MultiplyAdd(direction, 1 + MathF.Log(count), vector, vector);
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

    private float[] OfParts(string word)
    {
        Array.Clear(_unknown);
        Subwords.Each(word, model.SubwordLength, stretch =>
        {
            var direction = model.Parts.Of(stretch);
            if (!direction.IsEmpty)
                TensorPrimitives.Add(_unknown, direction, _unknown);
        });
        return _unknown;
    }
}
