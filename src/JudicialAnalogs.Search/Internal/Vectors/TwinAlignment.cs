using System.Numerics.Tensors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// Holds back the directions in which twins still differ: the space is multiplied by the inverse square root of the covariance of the
/// differences of twins' unit vectors (within-class covariance normalisation, Hatch and others, 2006; each pair of twins is a class).
/// </summary>
internal static class TwinAlignment
{
    // Share of the mean variance added to every direction: with few twins the quiet ones are quiet by chance.
    private const double Prior = 0.3;

    /// <summary>Turns the vectors of the columns (<c>columns × dimensions</c>) in place; without twins nothing changes.</summary>
    public static void Apply(SparseMatrix twins, float[] vectors, int dimensions)
    {
        if (twins.Rows < 2)
            return;
        var covariance = Differences(twins.Times(vectors, dimensions), twins.Rows, dimensions);
        double mean = 0;
        for (var k = 0; k < dimensions; k++)
            mean += covariance[(k * dimensions) + k] / dimensions;
        if (!(mean > 0))
            return;
        for (var k = 0; k < dimensions; k++)
            covariance[(k * dimensions) + k] += Prior * mean;
        var turn = InverseRoot(covariance, mean, dimensions);
        var turned = new float[dimensions];
        for (var c = 0; c < vectors.Length; c += dimensions)
        {
            var vector = vectors.AsSpan(c, dimensions);
            Array.Clear(turned);
            for (var k = 0; k < dimensions; k++)
                TensorPrimitives.MultiplyAdd(turn.AsSpan(k * dimensions, dimensions), vector[k], turned, turned);
            turned.CopyTo(vector);
        }
    }

    private static double[] Differences(float[] sides, int rows, int dimensions)
    {
        var covariance = new double[dimensions * dimensions];
        var difference = new double[dimensions];
        for (var r = 0; r + 1 < rows; r += 2)
        {
            var one = sides.AsSpan(r * dimensions, dimensions);
            var other = sides.AsSpan((r + 1) * dimensions, dimensions);
            var (norm, otherNorm) = (TensorPrimitives.Norm<float>(one), TensorPrimitives.Norm<float>(other));
            if (!(norm > 1e-12f) || !(otherNorm > 1e-12f))
                continue;
            for (var k = 0; k < dimensions; k++)
                difference[k] = (one[k] / norm) - (other[k] / otherNorm);
            for (var k = 0; k < dimensions; k++)
            {
                var target = covariance.AsSpan(k * dimensions, dimensions);
                TensorPrimitives.MultiplyAdd(difference, difference[k], target, target);
            }
        }

        return covariance;
    }

    private static float[] InverseRoot(double[] covariance, double unit, int dimensions)
    {
        var (values, axes) = SymmetricEigen.Decompose(covariance, dimensions);
        var rows = new double[dimensions * dimensions];
        var axis = new double[dimensions];
        for (var k = 0; k < dimensions; k++)
        {
            for (var i = 0; i < dimensions; i++)
                axis[i] = axes[(i * dimensions) + k];
            var gain = 1 / Math.Sqrt(values[k] / unit);
            for (var i = 0; i < dimensions; i++)
            {
                var target = rows.AsSpan(i * dimensions, dimensions);
                TensorPrimitives.MultiplyAdd(axis, gain * axis[i], target, target);
            }
        }

        return Array.ConvertAll(rows, value => (float)value);
    }
}
