using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Search.Vectors;

/// <summary>
/// Latent semantic vectors of texts, of length 1. Immutable and safe from any thread. A text none of whose terms is known has a vector of zeros.
/// </summary>
public sealed class LsiModel : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly Dictionary<string, int> _ids;
    private readonly string[] _terms;
    private readonly float[] _rarity;
    private readonly float[] _vectors;
    private readonly ITermSource _source;

    internal LsiModel(ITermSource source, string[] terms, float[] rarity, int dimensions, float[] vectors)
    {
        _source = source;
        _terms = terms;
        _rarity = rarity;
        _vectors = vectors;
        Dimensions = dimensions;
        _ids = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
            _ids.Add(terms[i], i);
        ulong check = Checksum.Of(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors.AsSpan()));
        foreach (var term in terms)
            check = Checksum.Of(term, check);
        Check = check;
        Version = check.ToString("x16");
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions { get; }

    /// <summary>Terms that the model knows.</summary>
    public int TermCount => _terms.Length;

    /// <summary>Name of the model's content: 16 hexadecimal digits, equal for equal models.</summary>
    public string Version { get; }

    internal ulong Check { get; }

    /// <summary>The vector of a text.</summary>
    public float[] Embed(string text)
    {
        var terms = new List<Term>();
        _source.Read(text, terms);
        return Embed(terms);
    }

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            answer.Add(new Embedding<float>(Embed(value)) { ModelId = Version });
        }

        return Task.FromResult(answer);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return new EmbeddingGeneratorMetadata("lsi", defaultModelId: Version, defaultModelDimensions: Dimensions);
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Nothing to release: the model lives in memory.</summary>
    public void Dispose() => GC.SuppressFinalize(this);

    internal float[] Embed(List<Term> terms)
    {
        var vector = new float[Dimensions];
        new LsiProjector(this).Project(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(terms), vector);
        return vector;
    }

    internal bool TryGetTerm(string term, out int id) => _ids.TryGetValue(term, out id);

    internal float Rarity(int term) => _rarity[term];

    internal ReadOnlySpan<float> Direction(int term) => _vectors.AsSpan(term * Dimensions, Dimensions);

    internal void Save(string path)
    {
        using var file = new SectionFileWriter(path);
        file.Write<int>(1, [Dimensions, _terms.Length]);
        file.WriteStrings(2, _terms);
        file.Write<float>(3, _rarity);
        file.Write<float>(4, _vectors);
        file.Finish();
    }

    internal static LsiModel Load(string path, ITermSource source)
    {
        using var file = new SectionFile(path);
        var counts = file.Read<int>(1);
        var terms = file.ReadStrings(2);
        if (counts.Length != 2 || terms.Length != counts[1])
            throw new IndexUnusableException($"Model file {Path.GetFileName(path)} does not hold a model.");
        return new LsiModel(source, terms, file.Read<float>(3).ToArray(), counts[0], file.Read<float>(4).ToArray());
    }
}
