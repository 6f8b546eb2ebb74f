using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Projects terms into a model's space; keeps its scratch room, so one per thread.</summary>
internal sealed class LsiProjector(LsiModel model)
{
    private readonly Dictionary<int, int> _counts = [];

    public int Dimensions => model.Dimensions;

    /// <summary>Writes the unit vector of some terms; false (and zeros) when the model knows none of them.</summary>
    public bool Project(ReadOnlySpan<Term> terms, Span<float> vector)
    {
        _counts.Clear();
        vector.Clear();
        foreach (var term in terms)
        {
            if (model.TryGetTerm(term.Text, out var id))
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, id, out _)++;
        }

        foreach (var (id, count) in _counts)
            TensorPrimitives.MultiplyAdd(model.Direction(id), (1 + MathF.Log(count)) * model.Rarity(id), vector, vector);
        var norm = TensorPrimitives.Norm<float>(vector);
        if (!(norm > 1e-12f))
        {
            vector.Clear();
            return false;
        }

        TensorPrimitives.Divide(vector, norm, vector);
        return true;
    }
}
