using System.Numerics.Tensors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>A matrix stored row by row without its zeros. An entry appended twice to a row counts as the sum.</summary>
internal sealed class SparseMatrix(int columns)
{
    private readonly List<int> _columns = [];
    private readonly List<float> _values = [];
    private readonly List<int> _starts = [0];

    public int Rows => _starts.Count - 1;

    public int Columns => columns;

    public void Append(int column, float value)
    {
        _columns.Add(column);
        _values.Add(value);
    }

    public void EndRow() => _starts.Add(_columns.Count);

    /// <summary>This matrix times a dense one of <see cref="Columns"/> rows.</summary>
    public float[] Times(float[] dense, int width)
    {
        var product = new float[(long)Rows * width];
        for (var r = 0; r < Rows; r++)
        {
            var target = product.AsSpan(r * width, width);
            for (var i = _starts[r]; i < _starts[r + 1]; i++)
                TensorPrimitives.MultiplyAdd(dense.AsSpan(_columns[i] * width, width), _values[i], target, target);
        }

        return product;
    }

    /// <summary>The transpose of this matrix times a dense one of <see cref="Rows"/> rows.</summary>
    public float[] TransposedTimes(float[] dense, int width)
    {
        var product = new float[(long)Columns * width];
        for (var r = 0; r < Rows; r++)
        {
            var source = dense.AsSpan(r * width, width);
            for (var i = _starts[r]; i < _starts[r + 1]; i++)
            {
                var target = product.AsSpan(_columns[i] * width, width);
                TensorPrimitives.MultiplyAdd(source, _values[i], target, target);
            }
        }

        return product;
    }
}
