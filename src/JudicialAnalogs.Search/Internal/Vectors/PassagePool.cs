using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Pools the passages of a document: by field first, then the fields by their vector weights.</summary>
internal sealed class PassagePool(SearchSchema schema)
{
    /// <summary>Numbers of scratch room that pooling by field needs.</summary>
    public const int Room = SearchSchema.MaxFields * Kept;

    private const int Kept = 3;
    private readonly double[] _shares = [.. schema.Fields.Select(field => field.VectorWeight)];
    private readonly PassagePooling[] _poolings = [.. schema.Fields.Select(field => field.VectorPooling)];

    /// <summary>The pooled similarity of the passages <paramref name="first"/> up to <paramref name="end"/>, all of one document.</summary>
    public double Pool<TSimilarity>(TSimilarity similarity, ReadOnlySpan<Passage> passages, int first, int end, Span<float> room)
        where TSimilarity : IPassageSimilarity, allows ref struct
    {
        room[..(_shares.Length * Kept)].Fill(float.NegativeInfinity);
        for (var p = first; p < end; p++)
            Keep(room.Slice(passages[p].Field * Kept, Kept), similarity.Of(p));
        double sum = 0, total = 0;
        for (var f = 0; f < _shares.Length; f++)
        {
            if (Field(room, f) is not { } value)
                continue;
            sum += _shares[f] * value;
            total += _shares[f];
        }

        return total > 0 ? sum / total : 0;
    }

    /// <summary>The same without keeping what each field gave: passages of a document stand field after field, so one walk is enough.</summary>
    public double Pool<TSimilarity>(TSimilarity similarity, ReadOnlySpan<Passage> passages, int first, int end)
        where TSimilarity : IPassageSimilarity, allows ref struct
    {
        double sum = 0, total = 0;
        for (int p = first, field; p < end;)
        {
            field = passages[p].Field;
            float best = float.NegativeInfinity, second = best, third = best;
            for (; p < end && passages[p].Field == field; p++)
            {
                var value = similarity.Of(p);
                if (value > best)
                    (best, second, third) = (value, best, second);
                else if (value > second)
                    (second, third) = (value, second);
                else if (value > third)
                    third = value;
            }

            if (float.IsNegativeInfinity(best))
                continue;
            sum += _shares[field] * Pooled(field, best, second, third);
            total += _shares[field];
        }

        return total > 0 ? sum / total : 0;
    }

    /// <summary>After <see cref="Pool{T}(T, ReadOnlySpan{Passage}, int, int, Span{float})"/>: the similarity of a field, or <see langword="null"/> where the document has no passage in it.</summary>
    public float? Field(ReadOnlySpan<float> room, int field)
    {
        var best = room.Slice(field * Kept, Kept);
        if (float.IsNegativeInfinity(best[0]))
            return null;
        return Pooled(field, best[0], best[1], best[2]);
    }

    /// <summary>Share of a field among those given.</summary>
    public double Share(int field) => _shares[field];

    private float Pooled(int field, float best, float second, float third)
    {
        if (_poolings[field] == PassagePooling.Best || float.IsNegativeInfinity(second))
            return best;
        return float.IsNegativeInfinity(third) ? (best + second) / 2 : (best + second + third) / 3;
    }

    private static void Keep(Span<float> best, float value)
    {
        for (var i = 0; i < best.Length && !float.IsNaN(value); i++)
        {
            if (value > best[i])
                (best[i], value) = (value, best[i]);
        }
    }
}
