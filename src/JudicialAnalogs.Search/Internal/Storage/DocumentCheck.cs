using JudicialAnalogs.Search.Documents;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>Refuses a document that does not fit before anything of it is taken in.</summary>
internal static class DocumentCheck
{
    public static void Demand(SearchDocument document, SearchSchema schema)
    {
        if (document.Id.Length == 0)
            throw new ArgumentException("A document needs an identifier.", nameof(document));
        foreach (var name in document.Fields.Keys)
        {
            if (schema.IndexOf(name) < 0)
                throw new ArgumentException($"Document {document.Id} has a field '{name}' that the schema does not know.", nameof(document));
        }

        foreach (var (field, start, length) in document.Passages)
        {
            if (start < 0 || length <= 0 || start > (document.Fields.GetValueOrDefault(field)?.Length ?? 0) - length)
                throw new ArgumentException($"A passage of document {document.Id} lies outside field '{field}'.", nameof(document));
        }

        foreach (var ((field, _, _), vector) in document.Vectors)
        {
            if (schema.IndexOf(field) < 0 || vector.Length != schema.VectorDimensions || vector.Length == 0)
                throw new ArgumentException($"A vector of document {document.Id} has {vector.Length} numbers in field '{field}', the schema {schema.VectorDimensions}.", nameof(document));
        }

        foreach (var name in document.Facets.Keys.Concat(document.Facets.Values.SelectMany(values => values)).Concat(document.Numbers.Keys))
        {
            if (name.Contains('\0', StringComparison.Ordinal))
                throw new ArgumentException($"Document {document.Id} has a name or facet value with a NUL character, which cannot be stored.", nameof(document));
        }
    }
}
