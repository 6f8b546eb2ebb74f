using System.Buffers.Binary;
using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>A sparse vector of terms: each term's place is a hash of it, so that no vocabulary is kept; Qdrant multiplies by rarity (<c>modifier: idf</c>).</summary>
internal static class SparseVector
{
    public static uint Place(string term) => (uint)Checksum.Of(term);

    public static uint Place(ulong shingle)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, shingle);
        return (uint)Checksum.Of(bytes);
    }

    /// <summary>Values by place; of terms that share a place the values are added.</summary>
    public static JsonObject? Json(IEnumerable<(uint Place, double Value)> values)
    {
        var places = values.GroupBy(value => value.Place).OrderBy(group => group.Key).ToList();
        return places.Count == 0 ? null : new JsonObject
        {
            ["indices"] = new JsonArray([.. places.Select(group => (JsonNode)group.Key)]),
            ["values"] = new JsonArray([.. places.Select(group => (JsonNode)group.Sum(value => value.Value))]),
        };
    }
}
