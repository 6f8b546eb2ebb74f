using System.Numerics.Tensors;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Vectors;

/// <summary>
/// Trains latent semantic indexing (Deerwester et al., 1990; across languages Landauer and Littman, 1990) on the archive's own texts: rows of
/// words and subwords, each side of a bilingual row scaled to length 1, decomposed by a randomised SVD (Halko, Martinsson and Tropp, 2011);
/// then the directions in which twins differ are held back.
/// </summary>
public static class LsiTrainer
{
    /// <summary>Trains a model.</summary>
    /// <param name="rows">Texts; read once, in order.</param>
    /// <param name="source">The analysis that the index uses.</param>
    /// <param name="options">Settings, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops the work between steps.</param>
    /// <returns>The model, or <see langword="null"/> when the rows are too few or too alike to span two dimensions.</returns>
    public static LsiModel? Train(
        IEnumerable<TrainingRow> rows, ITermSource source, LsiOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new LsiOptions();
        var counts = new RowCounts(source);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            counts.Add(row);
        }

        var features = new Features(counts, options);
        if (features.Weights.Length < 2 || counts.Rows < 2)
            return null;
        var matrix = new TrainingMatrix(counts, features);
        cancellation.ThrowIfCancellationRequested();
        var wanted = Math.Min(options.Dimensions, Math.Min(features.Weights.Length, counts.Rows));
        var (singular, vectors) = RandomizedSvd.RightVectors(
            matrix.Build(), wanted, options.Oversampling, options.PowerIterations, options.Seed, cancellation);
        if (singular.Length < 2)
            return null;
        cancellation.ThrowIfCancellationRequested();
        TwinAlignment.Apply(matrix.BuildTwins(), vectors, singular.Length);
        return Model(features, vectors, singular.Length, source, options);
    }

    /// <summary>Folds weights into the vectors, and a word's subwords into the word, so that a known word costs one addition.</summary>
    private static LsiModel Model(Features features, float[] vectors, int dimensions, ITermSource source, LsiOptions options)
    {
        for (var c = 0; c < features.Weights.Length; c++)
        {
            var vector = vectors.AsSpan(c * dimensions, dimensions);
            TensorPrimitives.Multiply(vector, features.Weights[c], vector);
        }

        var words = new float[features.Words.Length * dimensions];
        for (var w = 0; w < features.Words.Length; w++)
        {
            var target = words.AsSpan(w * dimensions, dimensions);
            foreach (var column in features.ColumnsOf(features.Words[w].Id))
                TensorPrimitives.Add(target, vectors.AsSpan(column * dimensions, dimensions), target);
        }

        return new LsiModel(
            source,
            dimensions,
            new WordVectors([.. features.Words.Select(word => word.Name)], words, dimensions),
            new WordVectors([.. features.SubwordNames.Select(subword => subword.Name)], vectors[words.Length..], dimensions),
            options.SubwordLength);
    }
}
