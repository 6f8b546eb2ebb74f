using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Reads the text of documents: the costly part of indexing, which needs nothing of the index. One per thread.</summary>
internal sealed class DocumentReader(SearchSchema schema, LsiModel? model, ITermSource source, KnownStems known)
{
    private readonly LsiProjector? _projector = model is null ? null : new LsiProjector(model);
    private readonly PassageCutter _cutter = new(schema.PassageTerms);
    private readonly StemReader _stemReader = new(source, known);
    private readonly TermGrouper _words = new(known);
    private readonly ShingleGrouper _shingles = new();
    private readonly List<ReadTerm> _terms = [];
    private readonly List<ulong> _shingleHashes = [];

    /// <summary>Reads a document that <see cref="DocumentCheck"/> has passed.</summary>
    public void Read(SearchDocument document, ReadDocument into)
    {
        into.Document = document;
        into.Passages.Clear();
        into.Vectors.Clear();
        _shingleHashes.Clear();
        _words.Begin(into.Words);
        for (var f = 0; f < schema.Fields.Count; f++)
        {
            var field = schema.Fields[f];
            var text = document.Fields.GetValueOrDefault(field.Name) ?? string.Empty;
            _stemReader.Read(text, _terms);
            var terms = CollectionsMarshal.AsSpan(_terms);
            into.Lengths[f] = terms.Length;
            _words.Add(f, terms, field.Positions, into.Words);
            if (field.Shingles)
            {
                foreach (var length in schema.ShingleLengths)
                    ShingleHash.Append(terms, known, length, _shingleHashes);
            }

            if (field.VectorWeight > 0 && schema.VectorDimensions > 0)
                AddVectors(into, f);
            else if (field.VectorWeight > 0 && _projector is not null)
                AddPassages(into, f, text);
        }

        if (schema.HasPositions)
            _words.PackPositions(into.Words);
        _shingles.Group(_shingleHashes, into.Shingles);
        into.ShingleCount = _shingleHashes.Count;
    }

    private void AddVectors(ReadDocument document, int f)
    {
        foreach (var (span, vector) in document.Document.Vectors.Where(given => given.Span.Field == schema.Fields[f].Name))
        {
            document.Passages.Add((f, span.Start, span.Length));
            document.Vectors.AddRange(vector.Span);
        }
    }

    private void AddPassages(ReadDocument document, int f, string text)
    {
        var name = schema.Fields[f].Name;
        var given = document.Document.Passages.Where(p => p.Field == name).ToArray();
        foreach (var (start, length) in given.Length > 0 ? given.Select(p => (p.Start, p.Length)) : _cutter.Cut(text, _terms))
        {
            var at = document.Vectors.Count;
            CollectionsMarshal.SetCount(document.Vectors, at + _projector!.Dimensions);
            var within = PassageCutter.Within(CollectionsMarshal.AsSpan(_terms), start, length);
            if (_projector.Project(CollectionsMarshal.AsSpan(_terms)[within], known, CollectionsMarshal.AsSpan(document.Vectors)[at..]))
                document.Passages.Add((f, start, length));
            else
                CollectionsMarshal.SetCount(document.Vectors, at);
        }
    }
}
