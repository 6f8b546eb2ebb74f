using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Vectors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Reads the text of documents: the costly part of indexing, which needs nothing of the index. One per thread.</summary>
internal sealed class DocumentReader(SearchSchema schema, LsiModel? model, ITermSource source)
{
    private readonly LsiProjector? _projector = model is null ? null : new LsiProjector(model);
    private readonly PassageCutter _cutter = new(schema.PassageTerms);

    /// <summary>Reads a document that <see cref="DocumentCheck"/> has passed.</summary>
    public void Read(SearchDocument document, ReadDocument into)
    {
        into.Document = document;
        into.Shingles.Clear();
        into.Passages.Clear();
        into.Vectors.Clear();
        for (var f = 0; f < schema.Fields.Count; f++)
        {
            var field = schema.Fields[f];
            var terms = into.Terms[f];
            terms.Clear();
            var text = document.Fields.GetValueOrDefault(field.Name) ?? string.Empty;
            source.Read(text, terms);
            if (field.Shingles)
            {
                foreach (var length in schema.ShingleLengths)
                    into.Shingles.AddRange(ShingleHash.Of(terms, length).Select(shingle => shingle.Hash));
            }

            if (field.VectorWeight > 0 && schema.VectorDimensions > 0)
                AddVectors(into, f);
            else if (field.VectorWeight > 0 && _projector is not null)
                AddPassages(into, f, text);
        }
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
        var terms = document.Terms[f];
        var name = schema.Fields[f].Name;
        var given = document.Document.Passages.Where(p => p.Field == name).ToArray();
        foreach (var (start, length) in given.Length > 0 ? given.Select(p => (p.Start, p.Length)) : _cutter.Cut(text, terms))
        {
            var at = document.Vectors.Count;
            CollectionsMarshal.SetCount(document.Vectors, at + _projector!.Dimensions);
            if (_projector.Project(PassageCutter.Within(CollectionsMarshal.AsSpan(terms), start, length), CollectionsMarshal.AsSpan(document.Vectors)[at..]))
                document.Passages.Add((f, start, length));
            else
                CollectionsMarshal.SetCount(document.Vectors, at);
        }
    }
}
