using System.Globalization;

namespace JudicialAnalogs.Search.Documents;

/// <summary>The fields of an index, fixed for its life: an index written under another schema must be rebuilt.</summary>
public sealed class SearchSchema
{
    /// <summary>The most fields a schema can have.</summary>
    public const int MaxFields = 8;

    /// <summary>Describes an index.</summary>
    /// <param name="fields">One to <see cref="MaxFields"/> fields with different names.</param>
    /// <exception cref="ArgumentException">Too many fields, none, a repeated name, or a number outside its range.</exception>
    public SearchSchema(params IEnumerable<SearchField> fields)
    {
        Fields = [.. fields];
        if (Fields.Count is 0 or > MaxFields)
            throw new ArgumentException($"A schema has 1 to {MaxFields} fields, not {Fields.Count}.", nameof(fields));
        if (Fields.Select(field => field.Name).Distinct(StringComparer.Ordinal).Count() != Fields.Count)
            throw new ArgumentException("Two fields of the schema have the same name.", nameof(fields));
        foreach (var field in Fields)
        {
            if (!(field.Weight > 0) || !(field.K1 > 0) || !(field.B is >= 0 and <= 1) || !(field.VectorWeight >= 0))
                throw new ArgumentException($"Field '{field.Name}': Weight and K1 must be above 0, B within 0..1, VectorWeight 0 or more.", nameof(fields));
        }
    }

    /// <summary>The fields, in the order in which they were given.</summary>
    public IReadOnlyList<SearchField> Fields { get; }

    /// <summary>Terms in a passage that the engine cuts itself; 16 to 4096.</summary>
    /// <value>The default is 160.</value>
    public int PassageTerms { get; init; } = 160;

    /// <summary>
    /// Numbers in the vectors that come with the documents (<see cref="SearchDocument.Vectors"/>); 0 where the engine makes the vectors by its own
    /// model.
    /// </summary>
    /// <value>The default is 0.</value>
    public int VectorDimensions { get; init; }

    /// <summary>Stems in one shingle of the shared-wording leg, each length 2 to 8 and once: short ones forgive a changed word, long ones tell quotations from set phrases.</summary>
    /// <value>The default is 3 and 5.</value>
    public IReadOnlyList<int> ShingleLengths { get; init; } = [3, 5];

    /// <summary>Names how the caller makes its documents: an index of documents made otherwise is foreign and must be rebuilt.</summary>
    /// <value>Empty by default.</value>
    public string Form { get; init; } = "";

    /// <summary>Position of the field called <paramref name="name"/>, or −1.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == name)
                return i;
        }

        return -1;
    }

    internal bool HasPositions => Fields.Any(f => f.Positions);

    internal bool HasShingles => Fields.Any(f => f.Shingles);

    /// <summary>One line that is equal for equal schemas; written into the index to recognise a foreign one.</summary>
    internal string Identity => string.Create(CultureInfo.InvariantCulture, $"{(Form.Length > 0 ? $"form={Form};" : "")}{(VectorDimensions > 0 ? $"vectors={VectorDimensions};" : "")}passage={PassageTerms};shingle={string.Join('+', ShingleLengths)};") + string.Join(
        ';', Fields.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name}:{f.Weight:R}:{f.K1:R}:{f.B:R}:{f.VectorWeight:R}:{f.VectorPooling}:{f.Shingles}:{f.Positions}")));
}
