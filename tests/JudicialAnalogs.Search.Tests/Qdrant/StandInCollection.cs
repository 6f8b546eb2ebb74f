using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Search.Tests.Qdrant;

/// <summary>A collection of the stand-in: points, filters, dense and sparse comparison, fusion by reciprocal ranks.</summary>
internal sealed class StandInCollection(JsonNode settings)
{
    private readonly Dictionary<string, Point> _points = [];

    /// <summary>What it was made with.</summary>
    public JsonNode Settings => settings.DeepClone();

    /// <summary>Indexed fields of the payload and their kinds.</summary>
    public Dictionary<string, string> Fields { get; } = [];

    public int Points => _points.Count;

    /// <summary>Status it tells.</summary>
    public string Status { get; set; } = "green";

    public JsonNode Describe() => new JsonObject { ["status"] = Status, ["points_count"] = _points.Count, ["optimizer_status"] = "ok" };

    public JsonNode? Index(JsonNode body)
    {
        Fields[body["field_name"]!.GetValue<string>()] = body["field_schema"]!.GetValue<string>();
        return Done();
    }

    public JsonNode? Upsert(JsonArray points)
    {
        foreach (var point in points)
        {
            var id = point!["id"]!.GetValue<string>();
            Demand(Guid.TryParse(id, out _));
            var (dense, sparse) = (new Dictionary<string, float[]>(), new Dictionary<string, Dictionary<uint, double>>());
            foreach (var (name, vector) in point["vector"]!.AsObject())
            {
                if (vector is JsonArray numbers)
                {
                    var size = settings["vectors"]?[name]?["size"]?.GetValue<int>() ?? 0;
                    Demand(numbers.Count == size);
                    dense[name] = Unit([.. numbers.Select(number => number!.GetValue<float>())]);
                }
                else
                {
                    Demand(settings["sparse_vectors"]?[name] is not null);
                    sparse[name] = Sparse(vector!);
                }
            }

            _points[id] = new Point(id, dense, sparse, point["payload"]!.AsObject());
        }

        return Done();
    }

    public JsonNode? Delete(JsonNode filter)
    {
        foreach (var id in _points.Values.Where(point => Matches(point, filter)).Select(point => point.Id).ToList())
            _points.Remove(id);
        return Done();
    }

    public JsonNode Count(JsonNode? filter) => new JsonObject { ["count"] = _points.Values.Count(point => Matches(point, filter)) };

    public JsonNode Query(JsonNode body)
    {
        var limit = body["limit"]!.GetValue<int>();
        var scored = body["prefetch"] is JsonArray legs ? Fuse(legs, body["query"]!["rrf"]!) : Score(body);
        var payload = body["with_payload"] is JsonArray names ? names.Select(name => name!.GetValue<string>()).ToHashSet() : [];
        return new JsonObject
        {
            ["points"] = new JsonArray([.. scored.Take(limit).Select(pair => (JsonNode)new JsonObject
            {
                ["id"] = pair.Point.Id,
                ["version"] = 0,
                ["score"] = pair.Score,
                ["payload"] = new JsonObject(pair.Point.Payload.Where(entry => payload.Contains(entry.Key)).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))),
            })]),
        };
    }

    // Ranks from 0, stretched by the weights: 1 / (k + (rank + 1) / weight - 1).
    private List<(Point Point, double Score)> Fuse(JsonArray legs, JsonNode fusion)
    {
        var k = fusion["k"]!.GetValue<double>();
        var scores = new Dictionary<string, double>();
        for (var leg = 0; leg < legs.Count; leg++)
        {
            var weight = fusion["weights"]![leg]!.GetValue<double>();
            var place = 0;
            foreach (var (point, _) in Score(legs[leg]!).Take(legs[leg]!["limit"]!.GetValue<int>()))
                scores[point.Id] = scores.GetValueOrDefault(point.Id) + (1 / (k + (++place / weight) - 1));
        }

        return [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (_points[pair.Key], pair.Value))];
    }

    private List<(Point Point, double Score)> Score(JsonNode search)
    {
        var name = search["using"]!.GetValue<string>();
        var among = _points.Values.Where(point => Matches(point, search["filter"])).ToList();
        if (search["query"] is JsonArray numbers)
        {
            var asked = Unit([.. numbers.Select(number => number!.GetValue<float>())]);
            return Sorted(among.Where(point => point.Dense.ContainsKey(name)).Select(point => (point, point.Dense[name].Zip(asked, (one, other) => (double)one * other).Sum())));
        }

        var terms = Sparse(search["query"]!);
        var all = _points.Values.Where(point => point.Sparse.ContainsKey(name)).ToList();
        Demand(settings["sparse_vectors"]![name]!["modifier"]!.GetValue<string>() == "idf");
        var rarity = terms.Keys.ToDictionary(place => place, place =>
        {
            var with = all.Count(point => point.Sparse[name].ContainsKey(place));
            return Math.Log(1 + ((all.Count - with + 0.5) / (with + 0.5)));
        });
        return Sorted(among.Where(point => point.Sparse.ContainsKey(name)).Select(point => (point, terms.Sum(term => term.Value * rarity[term.Key] * point.Sparse[name].GetValueOrDefault(term.Key))))
            .Where(pair => pair.Item2 > 0));
    }

    private static List<(Point Point, double Score)> Sorted(IEnumerable<(Point Point, double Score)> scored) =>
        [.. scored.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Point.Id, StringComparer.Ordinal)];

    private static bool Matches(Point point, JsonNode? filter) => filter is null
        || (Conditions(filter, "must").All(condition => Holds(point, condition)) && !Conditions(filter, "must_not").Any(condition => Holds(point, condition)));

    private static IEnumerable<JsonNode> Conditions(JsonNode filter, string kind) => filter[kind]?.AsArray().Select(condition => condition!) ?? [];

    private static bool Holds(Point point, JsonNode condition)
    {
        if (condition["has_id"] is JsonArray ids)
            return ids.Any(id => id!.GetValue<string>() == point.Id);
        if (condition["should"] is JsonArray either)
            return either.Any(one => Holds(point, one!));
        var value = point.Payload[condition["key"]!.GetValue<string>()];
        if (condition["range"] is { } range)
        {
            return value is not null
                && (range["gte"] is not { } least || value.GetValue<double>() >= least.GetValue<double>())
                && (range["lte"] is not { } most || value.GetValue<double>() <= most.GetValue<double>());
        }

        var match = condition["match"]!;
        var own = value is JsonArray list ? list.ToArray() : value is null ? Array.Empty<JsonNode?>() : new JsonNode?[] { value };
        return match["any"] is JsonArray any
            ? own.Any(one => any.Any(other => JsonNode.DeepEquals(one, other)))
            : own.Any(one => JsonNode.DeepEquals(one, match["value"]));
    }

    private static Dictionary<uint, double> Sparse(JsonNode vector)
    {
        uint[] indices = [.. vector["indices"]!.AsArray().Select(index => index!.GetValue<uint>())];
        double[] values = [.. vector["values"]!.AsArray().Select(number => number!.GetValue<double>())];
        Demand(indices.Length == values.Length && indices.Distinct().Count() == indices.Length);
        return indices.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return length == 0 ? vector : [.. vector.Select(number => number / length)];
    }

    private static void Demand(bool holds)
    {
        if (!holds)
            throw new StandInException(StatusCodes.Status400BadRequest);
    }

    private static JsonObject Done() => new() { ["operation_id"] = 1, ["status"] = "completed" };

    private sealed record Point(string Id, Dictionary<string, float[]> Dense, Dictionary<string, Dictionary<uint, double>> Sparse, JsonObject Payload);
}
