// SPDX-FileCopyrightText: 2026 The Manicule developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/minimizer.h"

#include <cmath>
#include <deque>

namespace
{

using Vector = std::vector<float>;

double product(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t index = 0; index < a.size(); ++index)
        sum += double(a[index]) * b[index];
    return sum;
}

void addTo(Vector &target, double factor, const Vector &other)
{
    for (size_t index = 0; index < target.size(); ++index)
        target[index] += float(factor * other[index]);
}

struct Correction {
    Vector step;
    Vector change; // of the gradient
    double inverse = 0; // 1 / (step · change)
};

// The gradient times an approximation of the inverse Hessian, downhill (two-loop recursion).
Vector direction(const Vector &gradient, const std::deque<Correction> &corrections)
{
    Vector result = gradient;
    std::vector<double> factors(corrections.size());
    for (auto index = corrections.size(); index-- > 0;) {
        const auto &correction = corrections[index];
        factors[index] = correction.inverse * product(correction.step, result);
        addTo(result, -factors[index], correction.change);
    }
    if (!corrections.empty()) {
        const auto &last = corrections.back();
        const auto scale = float(1 / (last.inverse * product(last.change, last.change)));
        for (auto &value : result)
            value *= scale;
    }
    for (size_t index = 0; index < corrections.size(); ++index) {
        const auto &correction = corrections[index];
        addTo(result, factors[index] - correction.inverse * product(correction.change, result), correction.step);
    }
    for (auto &value : result)
        value = -value;
    return result;
}

}

void minimize(std::vector<float> &point, const Objective &objective, const MinimizerOptions &options)
{
    Vector gradient(point.size());
    double value = objective(point, gradient);
    std::deque<Correction> corrections;
    std::deque<double> values{value};
    for (int iteration = 1; iteration <= options.iterations; ++iteration) {
        const auto way = direction(gradient, corrections);
        const double slope = product(way, gradient);
        if (slope >= 0)
            return;
        double length = corrections.empty() ? 1 / std::sqrt(product(gradient, gradient)) : 1;
        Vector next;
        Vector nextGradient(point.size());
        double nextValue = 0;
        for (int attempt = 0;; ++attempt) {
            next = point;
            addTo(next, length, way);
            nextValue = objective(next, nextGradient);
            if (nextValue <= value + 1e-4 * length * slope)
                break;
            if (attempt == 20)
                return;
            length /= 2;
        }
        Correction correction{.step = next, .change = nextGradient};
        addTo(correction.step, -1, point);
        addTo(correction.change, -1, gradient);
        const double curvature = product(correction.step, correction.change);
        if (curvature > 1e-10) {
            correction.inverse = 1 / curvature;
            corrections.push_back(std::move(correction));
            if (corrections.size() > size_t(options.memory))
                corrections.pop_front();
        }
        point = std::move(next);
        gradient = std::move(nextGradient);
        value = nextValue;
        if (options.progress)
            options.progress(iteration, value);
        values.push_back(value);
        if (values.size() > 10) {
            if ((values.front() - value) < options.tolerance * value)
                return;
            values.pop_front();
        }
    }
}
