using JudicialAnalogs.Search.Internal.Storage;
using JudicialAnalogs.Search.Internal.Vectors;
using Microsoft.Extensions.AI;

namespace JudicialAnalogs.Search.Vectors;

/// <summary>
/// Latent semantic vectors of texts, of length 1. Immutable and safe from any thread. A term never met in training is understood by its stretches of
/// letters; a text of which nothing is known has a vector of zeros.
/// </summary>
public sealed class LsiModel : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly ITermSource _source;

    internal LsiModel(ITermSource source, int dimensions, WordVectors words, WordVectors parts, int subwordLength)
    {
        (_source, Dimensions, Words, Parts, SubwordLength) = (source, dimensions, words, parts, subwordLength);
        Check = parts.AddTo(words.AddTo(Checksum.Of($"{dimensions}:{subwordLength}")));
        Version = Check.ToString("x16");
    }

    /// <summary>Numbers in a vector.</summary>
    public int Dimensions { get; }

    /// <summary>Terms that the model knows whole; of others it knows parts.</summary>
    public int TermCount => Words.Names.Length;

    /// <summary>Name of the model's content: 16 hexadecimal digits, equal for equal models.</summary>
    public string Version { get; }

    internal ulong Check { get; }

    internal WordVectors Words { get; }

    /// <summary>Vectors of stretches of letters.</summary>
    internal WordVectors Parts { get; }

    internal int SubwordLength { get; }

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

    internal void Save(string path)
    {
        using var file = new SectionFileWriter(path);
        file.Write<int>(1, [Dimensions, SubwordLength, Words.Names.Length, Parts.Names.Length]);
        file.WriteStrings(2, Words.Names);
        file.Write<float>(3, Words.Vectors);
        file.WriteStrings(4, Parts.Names);
        file.Write<float>(5, Parts.Vectors);
        file.Finish();
    }

    internal static LsiModel Load(string path, ITermSource source)
    {
        using var file = new SectionFile(path);
        var counts = file.Read<int>(1);
        var (words, parts) = (file.ReadStrings(2), file.ReadStrings(4));
        if (counts.Length != 4 || words.Length != counts[2] || parts.Length != counts[3])
            throw new IndexUnusableException($"Model file {Path.GetFileName(path)} does not hold a model.");
        return new LsiModel(
            source,
            counts[0],
            new WordVectors(words, file.Read<float>(3).ToArray(), counts[0]),
            new WordVectors(parts, file.Read<float>(5).ToArray(), counts[0]),
            counts[1]);
    }
}
