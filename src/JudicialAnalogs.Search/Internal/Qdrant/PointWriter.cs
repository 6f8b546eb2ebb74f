using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Qdrant;

/// <summary>Turns a document into points, one a passage, each with the document's facets so that filters hold within every leg.</summary>
internal sealed class PointWriter(SearchSchema schema, ITermSource source, LsiModel? model)
{
    public const string Meaning = "meaning";
    public const string Words = "words";
    public const string Wording = "wording";

    private readonly PassageCutter _cutter = new(schema.PassageTerms);
    private readonly LsiProjector? _projector = model is null ? null : new(model);

    public List<JsonObject> Points(SearchDocument document)
    {
        var points = new List<JsonObject>();
        var terms = new List<Term>();
        foreach (var field in schema.Fields)
        {
            var text = document.Fields.GetValueOrDefault(field.Name) ?? "";
            terms.Clear();
            source.Read(text, terms);
            var places = terms.ConvertAll(term => new ReadTerm(0, term.Position, term.Start, term.Length));
            var given = document.Passages.Where(passage => passage.Field == field.Name).Select(passage => (passage.Start, passage.Length)).ToList();
            foreach (var (start, length) in given.Count > 0 ? given : _cutter.Cut(text, places).ToList())
            {
                var vectors = Vectors(field, CollectionsMarshal.AsSpan(terms)[PassageCutter.Within(CollectionsMarshal.AsSpan(places), start, length)]);
                if (vectors.Count > 0)
                    points.Add(Point(document, field.Name, start, length, points.Count, vectors));
            }
        }

        return points;
    }

    /// <summary>
    /// The strength of a term in a passage as BM25 has it, under the length that passages are cut to: a mean that drifted with the archive
    /// would make points written early and late unequal.
    /// </summary>
    private JsonObject Vectors(SearchField field, ReadOnlySpan<Term> terms)
    {
        var vectors = new JsonObject();
        var own = terms.ToArray().ToList();
        var length = 1 - field.B + (field.B * own.Count / schema.PassageTerms);
        var words = own.GroupBy(term => term.Text, StringComparer.Ordinal).Select(group =>
        {
            var x = field.Weight * group.Count() / (field.K1 * length);
            return (SparseVector.Place(group.Key), x / (1 + x));
        });
        if (SparseVector.Json(words) is { } sparse)
            vectors[Words] = sparse;
        if (field.Shingles && SparseVector.Json(Shingles(own, schema).Select(shingle => (shingle.Place, shingle.Count / (shingle.Count + 1.0)))) is { } wording)
            vectors[Wording] = wording;
        if (field.VectorWeight > 0 && _projector is not null)
        {
            var vector = new float[_projector.Dimensions];
            if (_projector.Project(terms, vector))
                vectors[Meaning] = Dense(vector);
        }

        return vectors;
    }

    public static JsonArray Dense(ReadOnlySpan<float> vector)
    {
        var numbers = new JsonArray();
        foreach (var number in vector)
            numbers.Add((JsonNode)number);
        return numbers;
    }

    /// <summary>Shingles of all lengths with how often each occurs.</summary>
    public static IEnumerable<(uint Place, int Count)> Shingles(List<Term> terms, SearchSchema schema) => schema.ShingleLengths
        .SelectMany(length => ShingleHash.Of(terms, length))
        .GroupBy(shingle => shingle.Hash)
        .Select(group => (SparseVector.Place(group.Key), group.Count()));

    private static JsonObject Point(SearchDocument document, string field, int start, int length, int ordinal, JsonObject vectors)
    {
        var payload = new JsonObject
        {
            [QdrantFilter.Document] = document.Id,
            [QdrantFilter.Head] = ordinal == 0,
            [QdrantFilter.Field] = field,
            [QdrantFilter.Start] = start,
            [QdrantFilter.Length] = length,
        };
        foreach (var (facet, values) in document.Facets)
            payload[QdrantFilter.Facet(facet)] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        foreach (var (name, value) in document.Numbers)
            payload[QdrantFilter.Number(name)] = value;
        return new JsonObject { ["id"] = IdOf(document.Id, ordinal), ["vector"] = vectors, ["payload"] = payload };
    }

    /// <summary>The same for the same passage every time, so that a repeated write changes nothing.</summary>
    private static string IdOf(string document, int ordinal) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{document}\n{ordinal}")).AsSpan(0, 16)).ToString();
}
