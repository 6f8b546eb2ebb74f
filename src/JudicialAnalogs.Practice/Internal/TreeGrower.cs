using JudicialAnalogs.Practice.Expectation;

namespace JudicialAnalogs.Practice.Internal;

/// <summary>
/// Grows one tree on kinds and sizes together: a split is worth what it explains of the kind (Gini) and, within each kind, of the
/// size (variance). Columns are counted code by code, so that a split costs one pass over the node's cases.
/// </summary>
internal sealed class TreeGrower
{
    // A rare name's mean is drawn towards the node's by this many cases, or chance would put rare names at both ends.
    private const double NamePull = 3;

    private readonly ForestRows _rows;
    private readonly ForestOptions _options;
    private readonly Random _random;
    private readonly int _kinds;
    private readonly double[] _counts;
    private readonly double[] _sums;
    private readonly double[] _left;
    private readonly int[] _columns;
    private readonly List<TreeNode> _nodes = [];
    private readonly double[] _direction;
    private int _leaves;

    public TreeGrower(ForestRows rows, ForestOptions options, Random random)
    {
        (_rows, _options, _random, _kinds) = (rows, options, random, rows.Kinds);
        var codes = rows.Columns.Max(column => column.Codes);
        _counts = new double[codes * _kinds];
        _sums = new double[codes * _kinds];
        _left = new double[2 * _kinds];
        _direction = new double[2 * _kinds];
        _columns = [.. Enumerable.Range(0, rows.Columns.Count)];
    }

    /// <summary>Grows a tree on some of the rows; their order is lost.</summary>
    public DecisionTree Grow(int[] sample)
    {
        _nodes.Add(default);
        var open = new Stack<(int Node, int From, int To)>();
        open.Push((0, 0, sample.Length));
        while (open.TryPop(out var next))
        {
            var rows = sample.AsSpan(next.From, next.To - next.From);
            if (rows.Length < 2 * _options.LeafSize || BestSplit(rows) is not { } split)
            {
                _nodes[next.Node] = new TreeNode(0, null, 0, 0, _leaves++);
                continue;
            }

            var middle = next.From + Partition(rows, split);
            _nodes[next.Node] = new TreeNode(split.Column, split.LeftCodes, _nodes.Count, _nodes.Count + 1, 0);
            _nodes.Add(default);
            _nodes.Add(default);
            open.Push((_nodes[next.Node].Left, next.From, middle));
            open.Push((_nodes[next.Node].Right, middle, next.To));
        }

        return new DecisionTree(_nodes, _leaves);
    }

    private int Partition(Span<int> rows, TreeSplit split)
    {
        var left = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var code = _rows.Row(rows[i])[split.Column];
            if ((split.LeftCodes[code >> 6] >> (code & 63) & 1) != 0)
            {
                (rows[left], rows[i]) = (rows[i], rows[left]);
                left++;
            }
        }

        return left;
    }

    private TreeSplit? BestSplit(ReadOnlySpan<int> rows)
    {
        TreeSplit? best = null;
        var wanted = Math.Max(1, (int)Math.Ceiling(_columns.Length * _options.ColumnShare));
        for (var i = 0; i < _columns.Length && wanted > 0; i++)
        {
            var swap = _random.Next(i, _columns.Length);
            (_columns[i], _columns[swap]) = (_columns[swap], _columns[i]);
            var codes = Count(rows, _columns[i]);
            if (codes.Count > 1)
            {
                // A column that says nothing here takes nobody's turn.
                wanted--;
                if (_rows.Columns[_columns[i]].Ordered)
                    best = Ordered(_columns[i], codes, best);
                else
                    best = Named(_columns[i], codes, best);
            }

            foreach (var code in codes)
            {
                Array.Clear(_counts, code * _kinds, _kinds);
                Array.Clear(_sums, code * _kinds, _kinds);
            }
        }

        return best;
    }

    private List<int> Count(ReadOnlySpan<int> rows, int column)
    {
        var codes = new List<int>();
        foreach (var row in rows)
        {
            var code = _rows.Row(row)[column];
            var at = code * _kinds;
            var empty = true;
            for (var k = 0; k < _kinds && empty; k++)
                empty = _counts[at + k] == 0;
            if (empty)
                codes.Add(code);
            _counts[at + _rows.KindOf(row)]++;
            _sums[at + _rows.KindOf(row)] += _rows.SizeOf(row);
        }

        codes.Sort();
        return codes;
    }

    private TreeSplit? Ordered(int column, List<int> codes, TreeSplit? best)
    {
        best = Scan(column, codes, best);
        if (codes[0] == 0 && codes.Count > 2)
            best = Scan(column, [.. codes.Skip(1), 0], best);
        return best;
    }

    private TreeSplit? Named(int column, List<int> codes, TreeSplit? best)
    {
        for (var i = 0; i < _direction.Length; i++)
            _direction[i] = (2 * _random.NextDouble()) - 1;
        var places = codes.ConvertAll(Place);
        var (all, mean) = (places.Sum(place => place.Cases), places.Sum(place => place.Value) / Math.Max(1, places.Sum(place => place.Cases)));
        var order = Enumerable.Range(0, codes.Count)
            .OrderBy(i => (places[i].Value + (NamePull * mean)) / (places[i].Cases + NamePull))
            .ThenBy(i => codes[i])
            .Select(i => codes[i])
            .ToList();
        return all > 0 ? Scan(column, order, best) : best;
    }

    private (double Value, double Cases) Place(int code)
    {
        var (value, cases) = (0.0, 0.0);
        for (var k = 0; k < _kinds; k++)
        {
            cases += _counts[(code * _kinds) + k];
            value += (_direction[k] * _counts[(code * _kinds) + k]) + (_direction[_kinds + k] * _sums[(code * _kinds) + k]);
        }

        return (value, cases);
    }

    private TreeSplit? Scan(int column, List<int> order, TreeSplit? best)
    {
        var right = new double[2 * _kinds];
        foreach (var code in order)
            Move(code, right, 1);
        var whole = Worth(right);
        Array.Clear(_left);
        for (var i = 0; i < order.Count - 1; i++)
        {
            Move(order[i], _left, 1);
            Move(order[i], right, -1);
            if (Cases(_left) < _options.LeafSize || Cases(right) < _options.LeafSize)
                continue;
            var gain = Worth(_left) + Worth(right) - whole;
            if (gain > 1e-9 && (best is null || gain > best.Value.Gain))
                best = new TreeSplit(column, SetOf(order, i + 1, _rows.Columns[column].Codes, Cases(_left) >= Cases(right)), gain);
        }

        return best;
    }

    // Names that this node never saw go where most cases go.
    private static ulong[] SetOf(List<int> order, int left, int codes, bool othersLeft)
    {
        var set = new ulong[(codes + 63) / 64];
        if (othersLeft)
            Array.Fill(set, ulong.MaxValue);
        for (var i = 0; i < order.Count; i++)
        {
            var bit = 1UL << (order[i] & 63);
            if (i < left)
                set[order[i] >> 6] |= bit;
            else
                set[order[i] >> 6] &= ~bit;
        }

        return set;
    }

    private void Move(int code, double[] to, int sign)
    {
        for (var k = 0; k < _kinds; k++)
        {
            to[k] += sign * _counts[(code * _kinds) + k];
            to[_kinds + k] += sign * _sums[(code * _kinds) + k];
        }
    }

    private double Cases(double[] group)
    {
        var cases = 0.0;
        for (var k = 0; k < _kinds; k++)
            cases += group[k];
        return cases;
    }

    private double Worth(double[] group)
    {
        var (kind, size, cases) = (0.0, 0.0, 0.0);
        for (var k = 0; k < _kinds; k++)
        {
            cases += group[k];
            kind += group[k] * group[k];
            size += group[_kinds + k] * group[_kinds + k] / (group[k] + 1);
        }

        return (kind / cases) + (_options.SizeWeight * size);
    }
}
