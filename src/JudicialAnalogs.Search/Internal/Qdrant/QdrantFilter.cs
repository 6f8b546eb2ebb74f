using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Filters;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>Filters in Qdrant's words, and the names of the payload.</summary>
internal static class QdrantFilter
{
    public const string Document = "doc";
    public const string Head = "head";
    public const string Field = "field";
    public const string Start = "start";
    public const string Length = "length";

    public static string Facet(string name) => $"f_{name}";

    public static string Number(string name) => $"n_{name}";

    public static JsonObject Of(SearchFilter filter, IEnumerable<JsonNode>? more = null)
    {
        var (must, mustNot) = (new JsonArray([.. more ?? []]), new JsonArray());
        foreach (var condition in filter.Facets)
            (condition.Exclude ? mustNot : must).Add(Of(condition));
        foreach (var range in filter.Ranges)
            must.Add(Range(range));
        if (filter.ExcludedIds.Count > 0)
            mustNot.Add(Any(Document, filter.ExcludedIds));
        return new JsonObject { ["must"] = must, ["must_not"] = mustNot };
    }

    private static JsonNode Of(FacetCondition condition) => condition.OrIds.Count == 0
        ? Any(Facet(condition.Facet), condition.AnyOf)
        : new JsonObject { ["should"] = new JsonArray(Any(Facet(condition.Facet), condition.AnyOf), Any(Document, condition.OrIds)) };

    public static JsonNode Any(string key, IEnumerable<string> values) =>
        new JsonObject { ["key"] = key, ["match"] = new JsonObject { ["any"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) } };

    private static JsonObject Range(NumberRange range)
    {
        var bounds = new JsonObject();
        if (range.Minimum is { } minimum)
            bounds["gte"] = minimum;
        if (range.Maximum is { } maximum)
            bounds["lte"] = maximum;
        // A range without bounds still demands the number.
        if (bounds.Count == 0)
            bounds["gte"] = double.MinValue;
        return new JsonObject { ["key"] = Number(range.Name), ["range"] = bounds };
    }
}
